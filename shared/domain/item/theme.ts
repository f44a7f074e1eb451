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

/** The themes of which a whole day is one occasion. */
export const ceremonialThemes: readonly Theme[] = ['wedding', 'birthday', 'graduation', 'holiday']

const bitOf = (theme: Theme): number => 1 << themes.indexOf(theme)

/** Themes as bits of one number, for sets that are asked for whole rolls. */
export const bitsOf = (some: readonly Theme[]): number => some.reduce((bits, theme) => bits | bitOf(theme), 0)

export const themesOfBits = (bits: number): readonly Theme[] =>
  themes.filter((theme) => (bits & bitOf(theme)) !== 0)

export interface ThemeStrength {
  readonly theme: Theme
  /** 0 to 1. */
  readonly score: number
}

export interface ThemeScore extends ThemeStrength {
  /** What spoke for it, in order of weight: `object:dog`, `text:iban`, `caption`, `calendar:christmas`, … */
  readonly reasons: readonly string[]
}
