/** What the user said about a person, as far as inference may use it; the name never comes here. */
export interface ToldPerson {
  readonly isMe: boolean
  /** Overrules what faces seem to show. */
  readonly age: ToldAge | null
}

export type ToldAge = 'grown-up' | { readonly bornIn: number }

const adultFrom = 18
const oldest = 120

/** The ages somebody can have had in a year; null where the year is not known. */
export function ageIn(
  age: ToldAge,
  year: number | null,
): { readonly low: number; readonly high: number } | null {
  if (age === 'grown-up') return { low: adultFrom, high: oldest }
  if (year === null) return null
  return { low: Math.max(0, year - age.bornIn - 1), high: Math.max(0, year - age.bornIn) }
}
