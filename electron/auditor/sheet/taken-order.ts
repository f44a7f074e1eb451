import type { AuditItem } from '../../../shared/domain/item/audit-item'

/** Positions of items, newest first, equal dates by id, unknown dates last. */
export function takenOrder(items: readonly AuditItem[]): Uint32Array {
  const order = bySecond(items) ?? Uint32Array.from(items.keys())
  return isSorted(items, order) ? order : order.sort((one, other) => compare(items, one, other))
}

/**
 * Sorted as numbers, which costs a twentieth of comparing a hundred thousand dates: second and position in one, exact below
 * 2^53. Null where they do not fit.
 */
function bySecond(items: readonly AuditItem[]): Uint32Array | null {
  const seconds = Float64Array.from(items, secondOf)
  const newest = seconds.reduce((most, second) => Math.max(most, second), -Infinity)
  const keys = seconds.map((second, position) => (newest - second) * items.length + position)
  if (!keys.every(Number.isSafeInteger)) return null
  keys.sort()
  const order = Uint32Array.from(keys, (key) => key % items.length)
  sortTies(items, order, seconds)
  return order
}

const beforeAll = -1e9

/** Any instant will do, as long as it orders like the text. */
const secondOf = ({ facts }: AuditItem): number => {
  const { taken } = facts.metadata
  return taken === null ? beforeAll : Math.floor(Date.parse(`${taken.local.slice(0, 19)}Z`) / 1_000)
}

function sortTies(items: readonly AuditItem[], order: Uint32Array, seconds: Float64Array): void {
  const secondAt = (place: number) => seconds[order[place] ?? 0]
  for (let start = 0; start < order.length;) {
    let end = start + 1
    while (end < order.length && secondAt(end) === secondAt(start)) end += 1
    if (end - start > 1) order.subarray(start, end).sort((one, other) => compare(items, one, other))
    start = end
  }
}

/** Texts that are no dates, or of years before 1938, would give another order. */
function isSorted(items: readonly AuditItem[], order: Uint32Array): boolean {
  return order.every((position, place) => {
    const before = order[place - 1]
    return before === undefined || compare(items, before, position) < 0
  })
}

function compare(items: readonly AuditItem[], one: number, other: number): number {
  const [first, second] = [localOf(items[one]), localOf(items[other])]
  if (first !== second) return first < second ? 1 : -1
  return (items[one]?.id ?? '') < (items[other]?.id ?? '') ? -1 : 1
}

const localOf = (item: AuditItem | undefined): string => item?.facts.metadata.taken?.local ?? ''
