import type { PolicyPack } from './pack'
import { regionTruth } from './region'

/**
 * The newest version that is surely on in a region; else the newest that may be on there, else, or where no region is given, the
 * newest that is surely on in the region it assumes.
 */
export function newestPack(packs: readonly PolicyPack[], region: string | null): PolicyPack | null {
  const newestFirst = packs
    .filter((pack) => pack.since !== null)
    .sort((one, other) => ((one.since ?? '') < (other.since ?? '') ? 1 : -1))
  const on = (truth: 'yes' | 'open'): PolicyPack | undefined =>
    newestFirst.find((pack) => region !== null && regionTruth(pack, region) === truth)
  const sure = newestFirst.find((pack) => regionTruth(pack, pack.assumedRegion) === 'yes')
  return on('yes') ?? on('open') ?? sure ?? newestFirst[0] ?? null
}
