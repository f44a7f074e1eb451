import type { Progress } from '../../../shared/ipc/app'

/** What the app said of its progress, and when, in milliseconds of one clock. */
export type Reading = Progress & { readonly at: number }

/** How far the remaining time that the app showed was from what it then took, stage by stage; after the first tenth, while 10 s were left. */
export function errorsOf(readings: readonly Reading[]): readonly string[] {
  return (['reading', 'looking'] as const).map((stage) => {
    const mine = readings.filter((reading) => reading.stage === stage)
    const end = mine.at(-1)?.at ?? 0
    const errors = mine
      .filter(
        ({ done, total, secondsLeft, at }) =>
          secondsLeft !== null && done >= total / 10 && end - at >= 10_000,
      )
      .map(({ at, secondsLeft }) => Math.abs((secondsLeft ?? 0) - (end - at) / 1_000) / ((end - at) / 1_000))
      .toSorted((one, other) => one - other)
    const within = errors.filter((error) => error <= 1 / 3).length
    if (errors.length === 0) return `remaining time while ${stage}: too short to say`
    const median = errors[errors.length >> 1] ?? 0
    return `remaining time while ${stage}: within a third in ${String(within)} of ${String(errors.length)} readings, median error ${(median * 100).toFixed(0)} %`
  })
}
