import type { AuditItem } from '../item/audit-item'
import { distanceMetres } from '../item/distance'
import type { TextKind } from '../item/facts'
import type { ThemeStrength } from '../item/theme'
import type { RevocationRule } from './revocation'

/** A theme applies from this score, as in the audit document. */
const themeApplies = 0.5
/** Ordinary party photos were scored 0.69; a rule that hides a little too much is the safer error. */
const readsAsIntimate = 0.6

export type ThemesOf = (item: AuditItem) => readonly ThemeStrength[] | null

/** Whether a rule takes an item out by what the item itself shows; near-duplicates are another matter. */
export function ruleMatcher(rule: RevocationRule, themesOf: ThemesOf): (item: AuditItem) => boolean {
  if ('item' in rule) return (item) => item.id === rule.item
  if ('items' in rule) {
    const ids = new Set(rule.items)
    return (item) => ids.has(item.id)
  }
  if ('person' in rule) return (item) => item.persons.includes(rule.person)
  if ('place' in rule) return (item) => isNear(item, rule.place)
  if ('theme' in rule) return (item) => hasTheme(themesOf(item), rule.theme)
  if ('kind' in rule) return (item) => isOfKind(item, rule.kind, themesOf)
  if ('folder' in rule) return (item) => isInFolder(item, rule.folder)
  if ('everyoneBut' in rule) {
    const household = new Set(rule.everyoneBut)
    // A face that nobody could name may be anybody's: hiding a little too much is the safer error.
    return (item) => item.persons.some((person) => person === null || !household.has(person))
  }
  return (item) => {
    const day = item.facts.metadata.taken?.local.slice(0, 10)
    return day !== undefined && day >= rule.from && day <= rule.to
  }
}

function isNear(item: AuditItem, place: Extract<RevocationRule, { place: unknown }>['place']): boolean {
  const taken = item.facts.metadata.place
  return taken !== null && distanceMetres(taken, place) <= place.radiusMetres
}

const hasTheme = (scores: readonly ThemeStrength[] | null, theme: ThemeStrength['theme']): boolean =>
  scores?.some((one) => one.theme === theme && one.score >= themeApplies) ?? false

function isOfKind(item: AuditItem, kind: string, themesOf: ThemesOf): boolean {
  const { metadata, pixels } = item.facts
  switch (kind) {
    case 'video':
      return metadata.mediaKind === 'video'
    case 'screenshot':
      return metadata.isScreenshot || hasTheme(themesOf(item), 'screenshot')
    case 'intimate':
      return (pixels?.intimacy?.score ?? 0) >= readsAsIntimate
    case 'document':
      return (pixels?.text?.kinds.length ?? 0) > 0 || hasTheme(themesOf(item), 'document')
    default:
      return pixels?.text?.kinds.includes(kind as TextKind) ?? false
  }
}

function isInFolder(item: AuditItem, folder: string): boolean {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`
  return item.paths.some((path) => path.startsWith(prefix))
}
