import type { ItemId } from '../../../../shared/domain/item/ids'
import type { RevocationRule } from '../../../../shared/domain/revocation/revocation'
import { counted, day } from './words'

/** A revocation's rule in words; a file by the name that is given for it. */
export function ruleInWords(
  rule: RevocationRule,
  nameOf: (id: ItemId) => string = (id) => id.slice(0, 12),
): string {
  if ('item' in rule) return `One file: ${nameOf(rule.item)}`
  if ('items' in rule) return counted(rule.items.length, 'file')
  if ('everyoneBut' in rule) return 'Everything that shows anybody outside the household'
  if ('person' in rule) return `Everything that shows person ${rule.person.slice(1)}`
  if ('place' in rule) {
    const { latitude, longitude, radiusMetres } = rule.place
    return `Everything taken within ${Math.round(radiusMetres)} m of ${latitude.toFixed(4)}, ${longitude.toFixed(4)}`
  }
  if ('theme' in rule) return `The theme “${rule.theme}”`
  if ('kind' in rule) return `Everything of the kind “${rule.kind.replaceAll('-', ' ')}”`
  if ('from' in rule) return `Everything taken from ${day(rule.from)} to ${day(rule.to)}`
  return `Everything in the folder ${rule.folder}`
}
