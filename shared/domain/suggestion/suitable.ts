import type { ThemesOf } from '../inference/content/themes'
import type { AuditItem } from '../item/audit-item'

/** Ordinary party photos were scored 0.69: services leave out what might embarrass rather than risk it. */
const mightEmbarrass = 0.6

/** Whether a chooser would show it at all: no paper, no screen, nothing intimate, nothing unreadable. */
export function isSuitable({ facts }: AuditItem, themesOf: ThemesOf): boolean {
  const { metadata, pixels, problem } = facts
  if (problem !== null || metadata.isScreenshot) return false
  if ((pixels?.text?.kinds.length ?? 0) > 0 || (pixels?.intimacy?.score ?? 0) >= mightEmbarrass) return false
  return !themesOf(facts).some((theme) => theme === 'document' || theme === 'screenshot')
}

/** How well a photo would look in a suggestion, 0 to about 1: sharp, well lit, colourful, with glad faces. */
export function appealOf({ facts }: AuditItem): number {
  const { metadata, pixels } = facts
  const { sharpness, brightness, colourfulness } = pixels?.quality ?? unknownQuality
  const faces = pixels?.faces ?? []
  const glad = faces.filter(({ expression }) => expression === 'happy').length
  const light = 1 - Math.abs(brightness - 0.5) * 2
  const look = 0.4 * sharpness + 0.2 * light + 0.15 * colourfulness
  const people = faces.length === 0 ? 0 : 0.15 + (0.1 * glad) / faces.length
  const liked = metadata.isFavourite === true ? 0.2 : 0
  // A still of a film is seldom as good as a photo.
  return look + people + liked - (metadata.mediaKind === 'video' ? 0.1 : 0)
}

const unknownQuality = { sharpness: 0.5, brightness: 0.5, colourfulness: 0.3 } as const
