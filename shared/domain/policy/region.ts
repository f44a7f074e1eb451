import type { Assumption } from './situation'
import type { PolicyPack } from './pack'
import { readingsOf, truthOf } from './reading'
import type { Truth } from './reading'

/** The region that an audit is made for: the given one, or one where the pack is on. */
export const settledRegion = (pack: PolicyPack, given: string | null): string => given ?? pack.assumedRegion

/** Whether the feature is on in a region. A country without its subdivision stands for where it is on (see `regionAssumptions`). */
export function regionTruth(pack: PolicyPack, region: string): Truth {
  const isOn = truthOf(pack.clauses['region.on'], (listed) => listed.some((entry) => covers(entry, region)))
  const isOff = truthOf(pack.clauses['region.off'], (listed) => listed.some((entry) => covers(entry, region)))
  if (isOn === 'no' || isOff === 'yes') return 'no'
  return isOn === 'yes' && isOff === 'no' ? 'yes' : 'open'
}

/** True when `region.off` is what excludes the region, and not only its absence from `region.on`. */
export const isSwitchedOff = (pack: PolicyPack, region: string): boolean =>
  truthOf(pack.clauses['region.off'], (listed) => listed.some((entry) => covers(entry, region))) === 'yes'

export function regionAssumptions(pack: PolicyPack, given: string | null): readonly Assumption[] {
  if (given === null) return [{ what: 'region', value: pack.assumedRegion, why: 'not given' }]
  const offInside = (readingsOf(pack.clauses['region.off']) ?? [])
    .flat()
    .filter((entry) => entry.startsWith(`${given}-`))
  if (offInside.length === 0) return []
  const value = `${given}, outside ${[...new Set(offInside)].sort().join(' and ')}`
  return [{ what: 'region', value, why: 'no subdivision given' }]
}

const covers = (entry: string, region: string): boolean => region === entry || region.startsWith(`${entry}-`)
