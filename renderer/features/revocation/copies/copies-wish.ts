import type { CoverKind, MetadataKind } from '../../../../shared/ipc/copies'

/** What copies are to be without, as ticked. */
export interface CopiesWish {
  readonly without: readonly MetadataKind[]
  readonly cover: readonly CoverKind[]
}

/** The usual wish: what tells where and when, and on what. */
export const usualWish: CopiesWish = { without: ['all'], cover: [] }

export const isEmptyWish = ({ without, cover }: CopiesWish): boolean => without.length + cover.length === 0

/** Ticks what was not, and the other way round. */
export const toggled = <Kind>(kinds: readonly Kind[], kind: Kind): readonly Kind[] =>
  kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind]

/** `all` goes beyond the others: they are ticked with it and cannot be unticked alone. */
export const isImplied = (kind: MetadataKind, { without }: CopiesWish): boolean =>
  kind !== 'all' && without.includes('all')
