import type { PixelFacts, TextKind } from '../../item/facts'
import type { Theme } from '../../item/theme'
import type { ThemeEvidence } from './evidence'

/** What the words in the picture say: kinds of paper, many words, or a page with next to nothing else on it. */
export function textEvidence(pixels: PixelFacts): readonly ThemeEvidence[] {
  const { text } = pixels
  const kinds = (text?.kinds ?? []).flatMap((kind) => {
    const carried = carriers[kind]
    return carried === undefined ? [] : [{ ...carried, reason: `text:${kind}` }]
  })
  return [...kinds, ...wordiness(pixels), ...flatPage(pixels)]
}

const paper = { theme: 'document', weight: 0.85 } as const
const note = { theme: 'document', weight: 0.4 } as const
const carriers: Readonly<Partial<Record<TextKind, { readonly theme: Theme; readonly weight: number }>>> = {
  'payment-card': paper,
  iban: paper,
  passport: paper,
  'id-card': paper,
  'driving-licence': paper,
  prescription: paper,
  'medical-letter': paper,
  invoice: paper,
  receipt: paper,
  ticket: { theme: 'document', weight: 0.6 },
  'boarding-pass': { theme: 'travel', weight: 0.6 },
  password: note,
  'one-time-code': note,
  email: note,
  phone: note,
  'street-address': note,
  chat: { theme: 'screenshot', weight: 0.7 },
  map: { theme: 'screenshot', weight: 0.55 },
}

/** Few photos of things show legible words; with nothing else in the picture, a handful makes a page of it. */
function wordiness({ text, objects, faces }: PixelFacts): readonly ThemeEvidence[] {
  const words = text?.words ?? 0
  const clutter = objects.filter(({ label }) => label !== 'book').length + faces.length
  if (words < (clutter === 0 ? 5 : 12) || clutter > 3) return []
  const least = clutter === 0 ? 0.45 : 0.3
  return [{ theme: 'document', weight: Math.min(0.85, least + words / 60), reason: 'text:words' }]
}

/** White or black paper to its edges, crisp marks on it, no colour. */
function flatPage({ colours, quality, objects, faces }: PixelFacts): readonly ThemeEvidence[] {
  if (colours === null || quality === null || objects.length + faces.length > 0) return []
  const flat = Math.max(
    Math.min(colours.top.white, colours.bottom.white),
    Math.min(colours.top.black, colours.bottom.black),
  )
  const isPage = flat > 0.9 && quality.sharpness > 0.3 && quality.colourfulness < 0.12
  return isPage ? [{ theme: 'document', weight: 0.6, reason: 'colours:page' }] : []
}
