/** The twelve themes of the audit document; a theme applies from score 0.5. */
export const themes = [
  'pets',
  'wedding',
  'birthday',
  'graduation',
  'travel',
  'holiday',
  'food',
  'beach',
  'snow',
  'sport',
  'document',
  'screenshot',
] as const
export type Theme = (typeof themes)[number]

export interface ThemeScore {
  readonly theme: Theme
  /** 0 to 1. */
  readonly score: number
  /** What spoke for it, in order of weight: `object:dog`, `text:iban`, `caption`, `calendar:christmas`, … */
  readonly reasons: readonly string[]
}
