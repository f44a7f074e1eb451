import type { PolicyPack } from './pack'
import { regionTruth } from './region'

/** The newest version that is on in a region; the newest of all where none is, or no region is given. */
export function newestPack(packs: readonly PolicyPack[], region: string | null): PolicyPack | null {
  const newestFirst = packs
    .filter((pack) => pack.since !== null)
    .sort((one, other) => ((one.since ?? '') < (other.since ?? '') ? 1 : -1))
  const on = newestFirst.find((pack) => region !== null && regionTruth(pack, region) === 'yes')
  return on ?? newestFirst[0] ?? null
}
