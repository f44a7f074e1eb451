import type { PackId } from '../../../shared/domain/item/ids'
import { instant } from '../../../shared/domain/item/instant'
import type { Summary } from '../../../shared/ipc/auditor'
import type { Outcome } from '../../../shared/domain/policy/verdict'
import { asOf } from './roll'
import type { PreviewItem } from './roll'

export function previewSummary(roll: readonly PreviewItem[]): Summary {
  const count = (outcome: Outcome) => roll.filter(({ frame }) => frame.outcome === outcome).length
  const bytes = (outcome: Outcome) =>
    roll.filter(({ frame }) => frame.outcome === outcome).reduce((sum, { frame }) => sum + frame.bytes, 0)
  return {
    revision: 1,
    asOf,
    assumptions: [{ what: 'region', value: 'US-NY', why: 'not given' }],
    policy: {
      id: 'meta-facebook/2025-06-test' as PackId,
      version: '1',
      title: 'Facebook camera roll, test of June 2025',
      region: 'US-NY',
      reportedOn: '2025-06-27',
    },
    consent: { known: 'events', events: [{ switch: 'cloud', state: 'on', at: instant(Date.parse(asOf)) }] },
    totals: {
      items: roll.length,
      would: count('would'),
      could: count('could'),
      wouldNot: count('would-not'),
      revoked: count('revoked'),
      inCloud: { least: 0, most: 0 },
      couldNotCheck: roll.filter(({ frame }) => frame.problem !== null).length,
      bytesWould: bytes('would'),
      bytesCould: bytes('could'),
    },
    coverage: {
      items: roll.length,
      newestTaken: roll[0]?.frame.takenLocal ?? null,
      oldestTaken: roll.at(-1)?.frame.takenLocal ?? null,
      gaps: [{ from: '2024-11-02', to: '2024-12-09', days: 37 }],
      phoneCount: roll.length + 4_080,
      notSeen: 4_080,
    },
    ledger: { size: roll.length * 3 + 7, root: '7c0e51a9d4'.repeat(6) + 'b41f', checkpoint: 'preview' },
  }
}
