import { app, command, unit } from '../row'
import type { BarRow } from '../row'

/** B. Hostile media. */
export const hostileMedia: readonly BarRow[] = [
  {
    number: 15,
    name: 'Originals untouched',
    shown: [
      unit(
        'cli/traced.test.ts',
        /empty network namespace/,
        /traced: .*, (\d+ that could change an original)/,
      ),
      unit('main/intake/roll-intake.test.ts', /changes no byte/),
      unit('main/export/redact/make-copies.test.ts', /originals are untouched/),
      app('no-network.spec.ts'),
    ],
    notShown: null,
  },
  {
    number: 16,
    name: 'Engine confined',
    shown: [
      unit('main/shell/own-address.test.ts', /confinement/),
      app('journey.spec.ts', /readers are confined/),
      app('windows.spec.ts', /every window is sandboxed/),
    ],
    notShown: 'no decoder was taken over; vision and the command line’s engine have no sandbox',
  },
  {
    number: 17,
    name: 'Hostile files',
    shown: [command('check:formats', /^(hostile: .*)$/m)],
    notShown: null,
  },
  {
    number: 18,
    name: 'Crash quarantine',
    shown: [
      unit('main/analysis/supervised-engine.test.ts'),
      unit('main/analysis/node-engine.test.ts', /killed|outgrows/),
    ],
    notShown: null,
  },
  {
    number: 19,
    name: 'Unknown is never clean',
    shown: [
      unit('auditor/audit.test.ts', /nobody has read yet/),
      unit('shared/policy/properties.test.ts'),
      unit('cli/command-line.test.ts', /cannot be checked/),
    ],
    notShown: null,
  },
  {
    number: 20,
    name: 'Bombs',
    shown: [
      unit('reader/pixels.test.ts', /typed problem/),
      command('check:formats', /^(formats: \d+ files.*)$/m),
    ],
    notShown: null,
  },
  {
    number: 21,
    name: 'Not files',
    shown: [unit('main/intake/roll-intake.test.ts', /FIFOs/)],
    notShown: null,
  },
  {
    number: 22,
    name: 'Magic over extension',
    shown: [unit('shared/item/format.test.ts'), unit('reader/pixels.test.ts', /named like a photo/)],
    notShown: null,
  },
  {
    number: 23,
    name: 'Stored XSS',
    shown: [
      unit('main/export/report.test.ts', /hostile/),
      app('hostile-words.spec.ts', undefined, /stored XSS: (.*)/),
    ],
    notShown: null,
  },
  {
    number: 24,
    name: 'Exports',
    shown: [
      unit('main/export/table.test.ts'),
      unit('main/export/report.test.ts'),
      unit('main/export/spreadsheet.test.ts'),
    ],
    notShown: null,
  },
  {
    number: 25,
    name: 'Names',
    shown: [
      unit('main/intake/roll-intake.test.ts', /names of every kind/),
      unit('main/intake/raw-name.test.ts'),
      unit('shared/inference/plain-label.test.ts'),
    ],
    notShown: null,
  },
]
