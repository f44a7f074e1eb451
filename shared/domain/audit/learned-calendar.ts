import type { Audit } from './audit'
import { dateOfDay, seenOf } from '../inference/seen'
import type { Seen } from '../inference/seen'
import { itemsOf } from './learned-places'
import type { ItemId } from '../item/ids'

/** One hour of the week: 0 is Monday. */
export interface WeekHour {
  readonly weekday: number
  readonly hour: number
}

export interface LearnedCalendar {
  /** Photos by weekday (Monday first) and hour of the wall clock. */
  readonly hours: readonly (readonly number[])[]
  /** Every day with a photo that could leave, in order. */
  readonly days: readonly { readonly date: string; readonly photos: number }[]
  /** Stretches that show nobody at home, local dates, both included. */
  readonly away: readonly { readonly inference: string; readonly from: string; readonly to: string }[]
}

/** When the roll was made, over what could leave. */
export function learnedCalendar(audit: Audit): LearnedCalendar {
  const hours = Array.from({ length: 7 }, () => new Array<number>(24).fill(0))
  const days = new Map<number, number>()
  for (const one of openItems(audit)) {
    if (one.day === null) continue
    const { weekday, hour } = weekHourOf(one) ?? { weekday: 0, hour: 0 }
    const row = hours[weekday]
    if (row !== undefined) row[hour] = (row[hour] ?? 0) + 1
    days.set(one.day, (days.get(one.day) ?? 0) + 1)
  }
  return {
    hours,
    days: [...days]
      .sort(([one], [other]) => one - other)
      .map(([day, photos]) => ({ date: dateOfDay(day), photos })),
    away: awayOf(audit),
  }
}

/** The photos of one hour of the week, in order of time. */
export const itemsAt = (audit: Audit, wanted: WeekHour): readonly ItemId[] =>
  openItems(audit)
    .filter((one) => {
      const at = weekHourOf(one)
      return at?.weekday === wanted.weekday && at.hour === wanted.hour
    })
    .map(({ item }) => item.id)

const openItems = (audit: Audit): readonly Seen[] =>
  audit.items
    .filter((_, position) => !['revoked', 'would-not'].includes(audit.outcomeAt(position)))
    .map(seenOf)

const weekHourOf = ({ weekday, minute }: Seen): WeekHour | null =>
  weekday === null || minute === null ? null : { weekday: (weekday + 6) % 7, hour: Math.floor(minute / 60) }

function awayOf(audit: Audit): LearnedCalendar['away'] {
  return audit
    .learned()
    .inferences.filter(({ kind }) => kind === 'absence')
    .flatMap((inference) => {
      const days = itemsOf(audit, inference.items).flatMap((item) => seenOf(item).day ?? [])
      if (days.length === 0) return []
      const [from, to] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))]
      return [{ inference: inference.id, from: dateOfDay(from), to: dateOfDay(to) }]
    })
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
}
