import type { Totals } from './document'
import type { Judgements } from './judgements'
import type { Profiles } from './profiles'
import { could, would, wouldNot } from '../policy/judge'
import { traits } from '../policy/profile'
import type { Bounds } from './presence'
import type { Terms } from '../policy/terms'

/** Counts a roll, best and worst case; the same whatever the order of the items. */
export function totalsOf(
  terms: Terms,
  known: Profiles,
  {
    judgements,
    revokedBy,
    presence,
  }: { readonly judgements: Judgements; readonly revokedBy: Int32Array; readonly presence: Bounds },
): Totals {
  const counts = [0, 0, 0]
  const bytes = [0, 0, 0]
  let revoked = 0
  let couldNotCheck = 0
  for (let position = 0; position < known.items.length; position += 1) {
    const profile = known.profiles[position]
    const outcome = judgements.outcomes[position] ?? wouldNot
    if (profile === undefined) continue
    if ((profile.traits & traits.problem) !== 0) couldNotCheck += 1
    if ((revokedBy[position] ?? -1) >= 0) {
      revoked += 1
      continue
    }
    counts[outcome] = (counts[outcome] ?? 0) + 1
    bytes[outcome] = (bytes[outcome] ?? 0) + profile.bytes
  }
  const [bytesWould = 0, bytesCould = 0] = bytes
  return {
    items: known.items.length,
    would: counts[would] ?? 0,
    could: counts[could] ?? 0,
    wouldNot: counts[wouldNot] ?? 0,
    revoked,
    inCloud: presence,
    couldNotCheck,
    // Where only metadata or a vector leaves, no byte of a photo does.
    bytesWould: terms.mediaLeave === 'yes' ? bytesWould : 0,
    bytesCould:
      terms.mediaLeave === 'no' ? 0 : terms.mediaLeave === 'open' ? bytesWould + bytesCould : bytesCould,
  }
}
