import type { RevocationRule } from '../../../shared/domain/revocation/revocation'
import { words } from '../../app/language/words'

/** A revocation's rule in words. */
export function ruleSays(rule: RevocationRule): string {
  const { revocations } = words
  if ('item' in rule) return revocations.item
  if ('items' in rule) return revocations.items(rule.items.length)
  if ('everyoneBut' in rule) return revocations.everyoneBut(rule.everyoneBut.length)
  if ('person' in rule) return revocations.person
  if ('place' in rule) return revocations.place(rule.place.radiusMetres)
  if ('theme' in rule) return revocations.theme(rule.theme)
  if ('kind' in rule) return revocations.kind(rule.kind)
  if ('folder' in rule) return revocations.folder(rule.folder)
  return revocations.dates(rule.from, rule.to)
}
