/** What shows one point of the reliability bar. */
export type Shown =
  | {
      readonly by: 'unit' | 'app'
      readonly file: string
      readonly tests: RegExp
      readonly figure: RegExp | null
    }
  | { readonly by: 'command'; readonly script: string; readonly figure: RegExp }

/** One of the 46 points: its number and name, what shows it here, and what of it nothing here shows. */
export interface BarRow {
  readonly number: number
  readonly name: string
  readonly shown: readonly Shown[]
  readonly notShown: string | null
}

const every = /(?:)/

/** Tests of one vitest file, by their full names; `figure` finds what they print, its first group is told. */
export const unit = (file: string, tests = every, figure: RegExp | null = null): Shown => ({
  by: 'unit',
  file: `tests/${file}`,
  tests,
  figure,
})

/** Tests of one Playwright file, in the real Electron. */
export const app = (file: string, tests = every, figure: RegExp | null = null): Shown => ({
  by: 'app',
  file: `tests/e2e/${file}`,
  tests,
  figure,
})

/** A script of package.json that ends with status 0 when the point holds. */
export const command = (script: string, figure: RegExp): Shown => ({ by: 'command', script, figure })
