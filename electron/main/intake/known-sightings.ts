import type { RollId } from '../../../shared/domain/item/ids'
import type { AuditorContract } from '../../../shared/ipc/auditor'
import type { Sighting } from '../../../shared/ipc/auditor-feed'
import type { Client } from '../../../shared/ipc/wire'

/** So many at once hold the auditor up for less than a frame's time or two. */
const atOnce = 5_000

/** All that was seen of a roll, asked for in pages: whoever waits for the first frames is answered in between. */
export async function knownSightings(
  auditor: Pick<Client<AuditorContract>, 'sightings'>,
  roll: RollId,
): Promise<readonly Sighting[]> {
  const known: Sighting[] = []
  for (;;) {
    const page = await auditor.sightings({ roll, page: { after: known.at(-1)?.path ?? '', limit: atOnce } })
    known.push(...page)
    if (page.length < atOnce) return known
  }
}
