import type { AuditedItem } from '../../../shared/domain/audit/document'
import { words } from '../../app/language/words'

const themeApplies = 0.5

/** The fact of an item that a clause met, in words; null where the clause met none of its own. */
export function metFact(item: AuditedItem, clause: string): string | null {
  switch (clause) {
    case 'upload.window':
    case 'upload.cadence':
    case 'consent.optIn':
      return dateSays(item)
    case 'upload.older':
      return `${dateSays(item)}. ${themesSay(item)}`
    case 'select.clutter':
      return isScreenshot(item) ? words.derivation.screenshot : words.derivation.noScreenshot
    case 'upload.media':
      return item.problem === null ? words.frame.media(item.mediaKind) : words.problem(item.problem.code)
    default:
      return null
  }
}

function dateSays({ taken }: AuditedItem): string {
  if (taken === null) return words.derivation.noDate
  if (taken.source === 'mtime') return words.derivation.fileDate
  return words.derivation.taken(words.amounts.date(taken.local), words.amounts.clock(taken.local))
}

function themesSay({ themes }: AuditedItem): string {
  if (themes === null) return words.derivation.themesUnknown
  return words.derivation.themes(
    themes.filter(({ score }) => score >= themeApplies).map(({ theme }) => theme),
  )
}

const isScreenshot = ({ themes }: AuditedItem): boolean =>
  themes?.some(({ theme, score }) => theme === 'screenshot' && score >= themeApplies) ?? false
