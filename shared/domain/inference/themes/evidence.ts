import type { Theme } from '../../item/theme'

/** One thing that speaks for a theme: how strongly by itself (0 to 1), and the reason as it is shown. */
export interface ThemeEvidence {
  readonly theme: Theme
  readonly weight: number
  readonly reason: string
}
