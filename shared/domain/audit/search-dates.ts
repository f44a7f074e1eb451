interface DatePhrase {
  readonly rest: string
  /** Local dates `YYYY-MM-DD`, both included; empty when nothing was said about time. */
  readonly range: { readonly from?: string; readonly to?: string }
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)
const monthNames = months.map((name) => `${name}|${name.slice(0, 3)}`).join('|')
/** First month of each season, north of the equator: where the features in question began. */
const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }

/** Takes the first phrase about time out of a lower-case text padded by spaces, read against the local date `today`. */
export function datePhrase(text: string, today: string): DatePhrase {
  for (const rule of rules) {
    const found = rule.says.exec(text)
    if (found === null) continue
    const range = rule.means(found.slice(1), today)
    if (range !== null) return { rest: text.replace(found[0], ' '), range }
  }
  return { rest: text, range: {} }
}

interface Range {
  readonly from?: string
  readonly to?: string
}
interface Rule {
  readonly says: RegExp
  readonly means: (parts: readonly (string | undefined)[], today: string) => Range | null
}

const rules: readonly Rule[] = [
  {
    says: / (?:from |between )(\d{4}-\d{2}-\d{2}) (?:to|and|until) (\d{4}-\d{2}-\d{2}) /,
    means: ([from, to]) => (from === undefined || to === undefined ? null : { from, to }),
  },
  {
    says: / (?:on )?(\d{4}-\d{2}-\d{2}) /,
    means: ([day]) => (day === undefined ? null : { from: day, to: day }),
  },
  { says: / since (\d{4}) /, means: ([year]) => ({ from: `${year ?? ''}-01-01` }) },
  { says: / before (\d{4}) /, means: ([year]) => ({ to: addDays(`${year ?? ''}-01-01`, -1) }) },
  { says: / today /, means: (_, today) => ({ from: today, to: today }) },
  { says: / yesterday /, means: (_, today) => ({ from: addDays(today, -1), to: addDays(today, -1) }) },
  {
    says: / (?:in the )?(?:last|past) (\d{1,4}) (day|week|month)s? /,
    means: ([count, unit], today) => ({ from: addDays(today, -Number(count) * daysIn(unit) + 1), to: today }),
  },
  { says: / (?:in the )?last week /, means: (_, today) => ({ from: addDays(today, -6), to: today }) },
  { says: / last month /, means: (_, today) => monthRange(yearOf(today), monthOf(today) - 1) },
  { says: / this month /, means: (_, today) => monthRange(yearOf(today), monthOf(today)) },
  { says: / last year /, means: (_, today) => yearRange(yearOf(today) - 1) },
  { says: / this year /, means: (_, today) => yearRange(yearOf(today)) },
  {
    says: / (?:in )?(?:the )?(last |this )?(spring|summer|autumn|fall|winter)(?: of)?(?: (\d{4}))? /,
    means: ([which, season = '', year], today) =>
      seasonRange(season, year === undefined ? latestYear(season, which, today) : Number(year)),
  },
  {
    says: new RegExp(` (?:in )?(?:last )?(${monthNames}) (\\d{4}) `),
    means: ([month, year]) => monthRange(Number(year), monthNumber(month ?? '')),
  },
  {
    says: new RegExp(` (?:in |last |from |of )(${monthNames}) `),
    means: ([month], today) => latestMonth(monthNumber(month ?? ''), today),
  },
  { says: / (?:in |from )?((?:19|20)\d{2}) /, means: ([year]) => yearRange(Number(year)) },
]

/** `last` is the latest one that is over, `this` and nothing the latest that has begun. */
function latestYear(season: string, which: string | undefined, today: string): number {
  const thisYear = yearOf(today)
  const inYear = seasonRange(season, thisYear)
  const isIn = today >= inYear.from && (which !== 'last ' || today > inYear.to)
  return isIn ? thisYear : thisYear - 1
}

function seasonRange(season: string, year: number): { readonly from: string; readonly to: string } {
  const first = seasons[season] ?? 1
  return { from: monthRange(year, first).from, to: monthRange(year, first + 2).to }
}

function latestMonth(month: number, today: string): Range {
  const thisYear = yearOf(today)
  return monthRange(month <= monthOf(today) ? thisYear : thisYear - 1, month)
}

const monthNumber = (name: string): number =>
  months.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1
const yearOf = (day: string): number => Number(day.slice(0, 4))
const monthOf = (day: string): number => Number(day.slice(5, 7))
const yearRange = (year: number) => ({ from: `${String(year)}-01-01`, to: `${String(year)}-12-31` })

/** A month counted from a year's January as 1; 0 and 13 run over into the years beside it. */
function monthRange(year: number, month: number): { readonly from: string; readonly to: string } {
  return { from: isoDay(Date.UTC(year, month - 1, 1)), to: isoDay(Date.UTC(year, month, 0)) }
}

const addDays = (day: string, days: number): string =>
  isoDay(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)
const isoDay = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, 10)
const daysIn = (unit: string | undefined): number => (unit === 'week' ? 7 : unit === 'month' ? 30 : 1)
