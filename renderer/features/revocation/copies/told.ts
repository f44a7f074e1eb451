import type { InferenceKind } from '../../../../shared/domain/inference/inference'
import type { CopiesAudit, CopiesComparison, CopyTells } from '../../../../shared/ipc/copies'

export interface ToldKind {
  readonly kind: InferenceKind
  readonly before: number
  readonly after: number
}

/** How many findings of each kind originals and copies tell, most first. */
export function toldKinds({ before, after }: CopiesComparison): readonly ToldKind[] {
  const kinds = [...new Set([...before.inferences, ...after.inferences].map(({ kind }) => kind))]
  return kinds
    .map((kind) => ({ kind, before: countOf(before, kind), after: countOf(after, kind) }))
    .toSorted((one, other) => other.before - one.before || one.kind.localeCompare(other.kind))
}

const countOf = ({ inferences }: CopiesAudit, kind: InferenceKind): number =>
  inferences.filter((one) => one.kind === kind).length

/** Labels that only the originals tell, each once. */
export function noLongerTold({ before, after }: CopiesComparison): readonly string[] {
  const told = new Set(after.inferences.map(({ kind, label }) => `${kind} ${label}`))
  const fallen = before.inferences.filter(({ kind, label }) => !told.has(`${kind} ${label}`))
  return [...new Set(fallen.map(({ label }) => label))]
}

export const tellNames = ['place', 'time', 'camera', 'faces', 'texts'] as const
export type TellName = (typeof tellNames)[number]

/** One thing that a picture tells by itself, and what of it the copy still does; how many, or 1 for "yes". */
export interface Tell {
  readonly name: TellName
  readonly before: number
  /** Null: nobody looked. */
  readonly after: number | null
}

/** What the original tells, and anything that only the copy does. */
export function tellsOf(tells: { readonly before: CopyTells; readonly after: CopyTells }): readonly Tell[] {
  return tellNames.flatMap((name) => {
    const before = amount(tells.before[name]) ?? 0
    const after = amount(tells.after[name])
    return before > 0 || (after ?? 0) > 0 ? [{ name, before, after }] : []
  })
}

const amount = (told: boolean | number | null): number | null => (told === null ? null : Number(told))
