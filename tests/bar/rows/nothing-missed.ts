import { unit } from '../row'
import type { BarRow } from '../row'

/** D. Nothing missed. */
export const nothingMissed: readonly BarRow[] = [
  {
    number: 37,
    name: 'Overflow of the watcher',
    shown: [unit('main/intake/overflow.test.ts', undefined, /overflow: (.*)/)],
    notShown: null,
  },
  {
    number: 38,
    name: 'While closed',
    shown: [unit('main/intake/roll-intake.test.ts', /while closed|swapped/)],
    notShown: null,
  },
  {
    number: 39,
    name: 'Empty mount',
    shown: [unit('main/intake/roll-intake.test.ts', /unmounted/), unit('main/compose.test.ts', /went away/)],
    notShown: null,
  },
  {
    number: 40,
    name: 'Move is not delete',
    shown: [
      unit('auditor/identity.test.ts'),
      unit('main/intake/roll-intake.test.ts', /folder that moves/),
      unit('main/compose.test.ts', /through a move/),
    ],
    notShown: null,
  },
  {
    number: 41,
    name: 'Partial writes',
    shown: [
      unit('main/compose.test.ts', /lands, drips/),
      unit('main/intake/roll-intake.test.ts', /growing file/),
      unit('main/intake/settle.test.ts'),
      unit('main/intake/completeness.test.ts'),
    ],
    notShown: null,
  },
  {
    number: 42,
    name: 'Ignored and paired',
    shown: [
      unit('main/intake/ignore-rules.test.ts'),
      unit('main/intake/roll-intake.test.ts', /Live Photo/),
      unit('shared/item/sidecar-names.test.ts'),
    ],
    notShown: null,
  },
  {
    number: 43,
    name: 'Evicted files',
    shown: [
      unit('main/intake/evicted.test.ts'),
      unit('main/intake/roll-intake.test.ts', /content is elsewhere/),
    ],
    notShown: null,
  },
  {
    number: 44,
    name: 'Dates',
    shown: [
      unit('shared/item/file-name-date.test.ts'),
      unit('shared/item/taken.test.ts'),
      unit('shared/audit/whole-roll.test.ts', /time zone/),
    ],
    notShown: null,
  },
]
