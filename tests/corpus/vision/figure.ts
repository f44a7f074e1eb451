/** One line of the check: what was measured, its target where the issue names one, and what went wrong behind it. */
export interface Figure {
  readonly name: string
  readonly value: number
  /** Null for figures that are only reported. */
  readonly atLeast: number | null
  readonly detail: string
}

/** What lies behind the figures, for the file of confusions. */
export interface Checked {
  readonly figures: readonly Figure[]
  readonly confusions: readonly string[]
}

export const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

/** 95 % interval of a share (Wilson 1927). */
export function interval(part: number, whole: number): string {
  if (whole === 0) return 'none'
  const z = 1.96
  const share = part / whole
  const centre = (share + (z * z) / (2 * whole)) / (1 + (z * z) / whole)
  const half =
    (z / (1 + (z * z) / whole)) * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole))
  return `${((centre - half) * 100).toFixed(0)}–${((centre + half) * 100).toFixed(0)} %`
}

export const shown = ({ name, value, atLeast, detail }: Figure): string => {
  const mark = atLeast === null ? '·' : value >= atLeast ? 'ok' : 'UNDER'
  const target = atLeast === null ? '' : ` (target ${String(atLeast)})`
  return `${mark.padEnd(5)} ${name}: ${value.toFixed(3)}${target} ${detail}`
}
