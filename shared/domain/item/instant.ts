import type { Brand } from './ids'

/** Milliseconds since 1970-01-01T00:00:00Z. Always passed in; the domain never reads a clock. */
export type Instant = Brand<number, 'Instant'>

/** A closed range of instants: what a wall clock without an offset leaves open. */
export interface InstantRange {
  readonly earliest: Instant
  readonly latest: Instant
}

export const dayInMs = 86_400_000

export const instant = (epochMs: number): Instant => epochMs as Instant

/** ISO 8601 with a zone, as `2025-06-27T12:00:00Z`; null when the text is not one. */
export function parseInstant(text: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text)) return null
  const epochMs = Date.parse(text)
  // `Date.parse` reads 30 February as 2 March.
  return Number.isNaN(epochMs) || !isDay(text.slice(0, 10)) ? null : instant(epochMs)
}

const isDay = (date: string): boolean => new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)

/** `2025-06-27T12:00:00Z`; milliseconds are written only when there are any. */
export const formatInstant = (at: Instant): string => new Date(at).toISOString().replace('.000Z', 'Z')
