import type { Audit } from '../../../shared/domain/audit/audit'
import { cannotTell } from '../../../shared/domain/inference/profile/cannot-tell'
import { profileOf } from '../../../shared/domain/inference/profile/profile'
import { distanceMetres } from '../../../shared/domain/item/distance'
import type { ItemId } from '../../../shared/domain/item/ids'
import type { JudgedInference } from '../../../shared/domain/inference/inference'
import type { Finding, ProfilePage } from '../../../shared/ipc/inference-queries'
import { WireError } from '../../../shared/ipc/wire'

/** As many as a filter of frames takes in one question. */
export const mostShown = 10_000

/** What a stranger could write from what would or could leave. */
export function profilePage(audit: Audit): ProfilePage {
  const told = audit.learned().inferences.filter(({ standing }) => standing !== 'ruled-out')
  const itemsOf = new Map(told.map(({ id, items }) => [id, items]))
  const sentences = profileOf(told).map((sentence) => ({
    ...sentence,
    photos: new Set(sentence.because.flatMap((id) => itemsOf.get(id) ?? [])).size,
  }))
  return { sentences, cannot: cannotTell(openItems(audit)) }
}

const mostFirst = 6

export const findingsOf = (audit: Audit): readonly Finding[] =>
  audit.learned().inferences.map(({ id, kind, label, confidence, standing, clauses, items }) => ({
    id,
    kind,
    label,
    confidence,
    standing,
    clauses,
    photos: items.length,
    first: items.slice(0, mostFirst),
  }))

/** Throws a `WireError`, `not-found`, where the audit has no such inference any more. */
export function findingOf(audit: Audit, wanted: string): JudgedInference {
  const found = audit.learned().inferences.find(({ id }) => id === wanted)
  if (found === undefined) throw new WireError({ code: 'not-found', detail: wanted })
  return found
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
