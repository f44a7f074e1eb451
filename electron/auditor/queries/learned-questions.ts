import type { Audit } from '../../../shared/domain/audit/audit'
import { cannotTell } from '../../../shared/domain/inference/profile/cannot-tell'
import { profileOf } from '../../../shared/domain/inference/profile/profile'
import { distanceMetres } from '../../../shared/domain/item/distance'
import type { ItemId } from '../../../shared/domain/item/ids'
import type { ProfilePage } from '../../../shared/ipc/inference-queries'

/** As many as a filter of frames takes in one question. */
export const mostShown = 10_000

/** What a stranger could write from what would or could leave. */
export function profilePage(audit: Audit): ProfilePage {
  const told = audit.learned().inferences.filter(({ standing }) => standing !== 'ruled-out')
  return { sentences: profileOf(told), cannot: cannotTell(openItems(audit)) }
}

export function photosNear(
  audit: Audit,
  {
    longitude,
    latitude,
    metres,
  }: { readonly longitude: number; readonly latitude: number; readonly metres: number },
): readonly ItemId[] {
  return openItems(audit)
    .filter(({ facts }) => {
      const { place } = facts.metadata
      return place !== null && distanceMetres(place, { longitude, latitude }) <= metres
    })
    .map(({ id }) => id)
    .slice(0, mostShown)
}

const openItems = ({ items, outcomeAt }: Audit): Audit['items'] =>
  items.filter((_, position) => !['revoked', 'would-not'].includes(outcomeAt(position)))
