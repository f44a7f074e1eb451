import { app, unit } from '../row'
import type { BarRow } from '../row'

/** C. Nothing lost. The bar's runner asks for all 500 kills and every recorded crash state. */
export const nothingLost: readonly BarRow[] = [
  {
    number: 26,
    name: 'kill -9, 500 times',
    shown: [unit('auditor/kill/kill.test.ts', undefined, /(\d+ kills: .*)/)],
    notShown: null,
  },
  {
    number: 27,
    name: 'Power loss, modelled',
    shown: [unit('auditor/power-loss/power-loss.test.ts', undefined, /power loss: (.*)/)],
    notShown: null,
  },
  {
    number: 28,
    name: 'Durable before shown',
    shown: [
      unit('auditor/power-loss/power-loss.test.ts', /never waited/),
      app('revoke-a-person.spec.ts', /after a kill/),
    ],
    notShown: null,
  },
  {
    number: 29,
    name: 'Tampering with the ledger',
    shown: [
      unit('verifier/verify.test.ts', /changed is named|rolled back|random changes/),
      unit('shared/ledger/tamper.test.ts'),
      unit('auditor/store.test.ts', /rolled back|deleted from|altered in/),
    ],
    notShown: null,
  },
  {
    number: 30,
    name: 'Torn tail',
    shown: [
      unit('verifier/verify.test.ts', /what was cut/),
      unit('auditor/store.test.ts', /file of checkpoints/),
    ],
    notShown: null,
  },
  {
    number: 31,
    name: 'Independent verifier',
    shown: [
      unit('verifier/verify.test.ts', /as it was exported/),
      unit('verifier/forgeries/files.test.ts'),
      unit('verifier/forgeries/pieces.test.ts'),
      unit('verifier/forgeries/keys.test.ts'),
      unit('verifier/forgeries/receipts.test.ts'),
      unit('verifier/forgeries/zips.test.ts'),
      unit('verifier/forgeries/depths.test.ts'),
      unit('verifier/go-tlog.test.ts'),
    ],
    notShown: null,
  },
  {
    number: 32,
    name: 'Corrupt or empty store',
    shown: [
      unit('auditor/store.test.ts', /kept aside|cut short|altered, not new/),
      unit('auditor/people-backup.test.ts'),
    ],
    notShown: null,
  },
  {
    number: 33,
    name: 'Full, failing and read-only disks',
    shown: [
      unit('auditor/full-disk.test.ts'),
      unit('auditor/failing-disk/failing-disk.test.ts', undefined, /failing disk: (.*)/),
      unit('auditor/store.test.ts', /backup the disk refuses/),
      unit('main/export/save-files.test.ts', /takes nothing/),
    ],
    notShown: null,
  },
  {
    number: 34,
    name: 'Two instances',
    shown: [unit('auditor/store.test.ts', /second instance/), app('start.spec.ts', /second start/)],
    notShown: null,
  },
  {
    number: 35,
    name: 'Keys',
    shown: [unit('main/shell/keys.test.ts'), unit('auditor/store.test.ts', /other keys|sealed row/)],
    notShown: null,
  },
  {
    number: 36,
    name: 'Old schema',
    shown: [
      unit('auditor/store.test.ts', /interrupted migration/),
      unit('auditor/stored-facts.test.ts', /version before/),
    ],
    notShown: null,
  },
]
