/**
 * What each group of clauses did to one item, two bits a group, so that a hundred thousand verdicts fit in one array
 * and equal derivations are one number.
 */
export const groups = [
  'problem',
  'clutter',
  'older',
  'window',
  'cadence',
  'gate',
  'consent',
  'media',
  'region',
] as const
export type Group = (typeof groups)[number]

/** `silent`: the group has nothing to say about this item. */
export type GroupEffect = 'silent' | 'includes' | 'excludes' | 'leaves-open'

const effects: readonly GroupEffect[] = ['silent', 'includes', 'excludes', 'leaves-open']

export const silent = 0
export const includes = 1
export const excludes = 2
export const leavesOpen = 3

/** The bits that a group's effect sets. */
export const bit = Object.fromEntries(groups.map((group, place) => [group, 2 * place])) as Readonly<
  Record<Group, number>
>

export const effectOf = (code: number, group: Group): GroupEffect =>
  effects[(code >> bit[group]) & 3] ?? 'silent'
