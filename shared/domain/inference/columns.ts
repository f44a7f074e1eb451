import { Followed } from './followed'
import type { SeenChange } from './seen-change'
import type { Seen } from './seen'

/** The times and places of a list, number beside number: to walk a whole roll through its objects costs twenty times as much. */
export interface Columns {
  /** NaN where nobody knows, here and below. */
  readonly wallMs: Float64Array
  readonly day: Float64Array
  readonly latitude: Float64Array
  readonly longitude: Float64Array
}

/** `seen` is in order of time. */
export const columnsOf = (seen: readonly Seen[]): Columns => columns.of(seen)

const readers: { readonly [Name in keyof Columns]: (one: Seen) => number } = {
  wallMs: ({ wallMs }) => wallMs ?? NaN,
  day: ({ day }) => day ?? NaN,
  latitude: ({ place }) => place?.latitude ?? NaN,
  longitude: ({ place }) => place?.longitude ?? NaN,
}

const columns = new Followed<Columns>({
  start: (seen) => ({
    wallMs: Float64Array.from(seen, readers.wallMs),
    day: Float64Array.from(seen, readers.day),
    latitude: Float64Array.from(seen, readers.latitude),
    longitude: Float64Array.from(seen, readers.longitude),
  }),
  after: (before, change, { length }) => ({
    wallMs: columnAfter(before.wallMs, change, { length, read: readers.wallMs }),
    day: columnAfter(before.day, change, { length, read: readers.day }),
    latitude: columnAfter(before.latitude, change, { length, read: readers.latitude }),
    longitude: columnAfter(before.longitude, change, { length, read: readers.longitude }),
  }),
})

function columnAfter(
  before: Float64Array,
  { removedAt, added, addedAt }: SeenChange,
  { length, read }: { readonly length: number; readonly read: (one: Seen) => number },
): Float64Array {
  const column = new Float64Array(length)
  let [from, to, gone, come] = [0, 0, 0, 0]
  while (to < length || from < before.length) {
    if (come < added.length && addedAt[come] === to) {
      column[to] = read(added[come] as Seen)
      come += 1
      to += 1
    } else if (gone < removedAt.length && removedAt[gone] === from) {
      gone += 1
      from += 1
    } else {
      const stretch = Math.min((addedAt[come] ?? length) - to, (removedAt[gone] ?? before.length) - from)
      column.set(before.subarray(from, from + stretch), to)
      from += stretch
      to += stretch
    }
  }
  return column
}
