import { app, unit } from '../row'
import type { BarRow } from '../row'

/** A. Nothing leaves, nothing gets in. */
export const nothingLeaves: readonly BarRow[] = [
  {
    number: 1,
    name: 'Empty network namespace',
    shown: [
      unit('cli/traced.test.ts', /empty network namespace/, /traced: (.*)/),
      app('no-network.spec.ts', undefined, /no network: (.*)/),
    ],
    notShown:
      'Chromium asks the kernel for an IPv6 route, by a connect of a datagram socket that sends nothing',
  },
  { number: 2, name: 'Canary', shown: [app('canary.spec.ts')], notShown: null },
  {
    number: 3,
    name: 'Source fence',
    shown: [
      unit('house/arrows.test.ts', /no-network-modules/),
      unit('house/ways-out.test.ts'),
      app('ways-out.spec.ts'),
    ],
    notShown: null,
  },
  {
    number: 4,
    name: 'Photo protocol',
    shown: [
      unit('main/shell/photo-protocol.test.ts'),
      unit('main/shell/page-protocol.test.ts', /page protocol/),
      app('page-policy.spec.ts', /photo addresses/),
    ],
    notShown: null,
  },
  { number: 5, name: 'Windows', shown: [app('windows.spec.ts')], notShown: null },
  {
    number: 6,
    name: 'Content policy',
    shown: [
      unit('main/shell/page-protocol.test.ts', /content policies/),
      app('page-policy.spec.ts', /inline script/),
    ],
    notShown: null,
  },
  {
    number: 7,
    name: 'Navigation',
    shown: [app('page-policy.spec.ts', /navigation|downloaded/)],
    notShown: null,
  },
  { number: 8, name: 'Permissions', shown: [app('page-policy.spec.ts', /permission/)], notShown: null },
  { number: 9, name: 'Calls from windows', shown: [app('contract.spec.ts')], notShown: null },
  {
    number: 10,
    name: 'Fuses, read back on the packed app',
    shown: [app('packed-app.spec.ts', /fuse/, /fuses: (.*)/)],
    notShown: null,
  },
  {
    number: 11,
    name: 'Debug switches on the packed app',
    shown: [app('packed-app.spec.ts', /switch|environment/, /debug switches: (.*)/)],
    notShown: null,
  },
  { number: 12, name: 'Tampered ASAR', shown: [], notShown: 'only macOS and Windows check it' },
  {
    number: 13,
    name: 'Residue',
    shown: [app('residue.spec.ts', undefined, /residue: (.*)/)],
    notShown: null,
  },
  { number: 14, name: 'Electronegativity', shown: [], notShown: 'the tool is no dependency of the project' },
]
