import type { AuditItem } from '../../item/audit-item'

/** What the roll does not say, so that silence is not taken for safety. */
export interface CannotTell {
  readonly items: number
  /** No coordinates: places are a lower bound, for signs and views were not looked up. */
  readonly withoutPlace: number
  /** No time but the file's own. */
  readonly withoutTime: number
  /** Nobody looked at the pixels. */
  readonly notLookedAt: number
  /** A face that was assigned to nobody. */
  readonly unknownFaces: number
  readonly couldNotCheck: number
}

export function cannotTell(items: readonly AuditItem[]): CannotTell {
  const count = (test: (item: AuditItem) => boolean): number => items.filter(test).length
  return {
    items: items.length,
    withoutPlace: count(({ facts }) => facts.metadata.place === null),
    withoutTime: count(
      ({ facts }) => facts.metadata.taken === null || facts.metadata.taken.source === 'mtime',
    ),
    notLookedAt: count(({ facts }) => facts.pixels === null),
    unknownFaces: items.reduce(
      (sum, { facts, persons }) =>
        sum +
        (facts.pixels?.faces ?? []).filter((_, position) => (persons[position] ?? null) === null).length,
      0,
    ),
    couldNotCheck: count(({ facts }) => facts.problem !== null),
  }
}
