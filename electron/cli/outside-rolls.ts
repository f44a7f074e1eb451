import { leadsInto } from '../main/intake/leads-into'
import { UsageError } from './exit-status'

/** Throws a `UsageError` where one of these paths, links followed, would be written among the originals. */
export async function refuseInsideRolls(
  targets: readonly (string | null | undefined)[],
  rolls: readonly string[],
): Promise<void> {
  for (const target of targets) {
    if (target === null || target === undefined) continue
    for (const roll of rolls) {
      if (await leadsInto(target, roll))
        throw new UsageError(`${target} lies inside the roll, where nothing is ever written`)
    }
  }
}
