import { app, command, unit } from '../row'
import type { BarRow } from '../row'

/** E. Scale. The figures are printed with their targets and judged by whoever reads them: this machine does other work. */
export const scale: readonly BarRow[] = [
  {
    number: 45,
    name: '100,000 items',
    shown: [
      command('bench:app', /^(.*\(target .*\))$/gm),
      command('bench:ledger', /^(one durable entry.*)$/gm),
    ],
    notShown: null,
  },
  {
    number: 46,
    name: '100,000 frames',
    shown: [
      unit('renderer/audit-log/sheet-layout.test.ts'),
      app('app-views.spec.ts', /under 200 elements/),
      command('bench:app', /^(elements on the page.*|longest task.*|the last frame.*)$/gm),
    ],
    notShown: null,
  },
]
