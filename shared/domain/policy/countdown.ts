import type { SaidConsent } from './consent'

const dayMs = 86_400_000

/** From switching off until what had left is removed, best and worst case. */
export interface Countdown {
  /** ISO. */
  readonly off: string
  readonly best: string
  /** Null where no end is promised. */
  readonly worst: string | null
  /** Whole days since it was turned off, and until the best case; negative once that has passed. */
  readonly daysGone: number
  readonly daysLeft: number
}

/** The countdown that runs at `asOf`, an ISO instant; null while the switch is on, or nobody knows how it stands. */
export function countdown(
  consent: SaidConsent,
  { least, most }: { readonly least: number; readonly most: number | null },
  asOf: string,
): Countdown | null {
  if (consent.known !== 'events') return null
  const now = Date.parse(asOf)
  const last = consent.events
    .filter((event) => event.switch === 'cloud' && event.at <= now)
    .toSorted((one, other) => one.at - other.at)
    .at(-1)
  if (last?.state !== 'off') return null
  const after = (days: number) => new Date(last.at + days * dayMs).toISOString()
  return {
    off: after(0),
    best: after(least),
    worst: most === null ? null : after(most),
    daysGone: Math.floor((now - last.at) / dayMs),
    daysLeft: Math.ceil((last.at + least * dayMs - now) / dayMs),
  }
}

/** How far ahead a timeline has to look to show the end of a countdown: epoch milliseconds; null where none runs. */
export function horizonOf(running: Countdown | null): number | null {
  if (running === null) return null
  return Date.parse(running.worst ?? running.best) + roomDays * dayMs
}

const roomDays = 7
