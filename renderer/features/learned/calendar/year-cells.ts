import type { LearnedCalendar } from '../../../../shared/domain/audit/learned-calendar'

/** One day of a year's sheet: weeks across, Monday at the top. */
export interface YearCell {
  readonly date: string
  readonly week: number
  readonly weekday: number
  readonly photos: number
  readonly isAway: boolean
}

export interface YearSheet {
  readonly year: string
  readonly cells: readonly YearCell[]
  /** The week each month begins in. */
  readonly months: readonly number[]
}

const dayMs = 86_400_000

/** Every day of every year with photos, newest year first. */
export function yearSheets({ days, away }: Pick<LearnedCalendar, 'days' | 'away'>): readonly YearSheet[] {
  const photos = new Map(days.map((day) => [day.date, day.photos]))
  const years = [...new Set(days.map(({ date }) => date.slice(0, 4)))].sort().reverse()
  return years.map((year) => {
    const first = Date.parse(`${year}-01-01T00:00:00Z`)
    const count = Math.round((Date.parse(`${String(Number(year) + 1)}-01-01T00:00:00Z`) - first) / dayMs)
    const shift = (new Date(first).getUTCDay() + 6) % 7
    const cells = Array.from({ length: count }, (_, at): YearCell => {
      const date = new Date(first + at * dayMs).toISOString().slice(0, 10)
      return {
        date,
        week: Math.floor((at + shift) / 7),
        weekday: (at + shift) % 7,
        photos: photos.get(date) ?? 0,
        isAway: away.some(({ from, to }) => date >= from && date <= to),
      }
    })
    const months = cells.filter(({ date }) => date.endsWith('-01')).map(({ week }) => week)
    return { year, cells, months }
  })
}
