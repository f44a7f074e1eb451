import type { AuditDocument } from '../../../shared/domain/audit/document'
import type { InferenceKind, JudgedInference, Standing } from '../../../shared/domain/inference/inference'
import type { SuggestionKind } from '../../../shared/domain/suggestion/suggestion'

/**
 * An audit without anything that tells who or where: built up from counts and from the policy's own words, so that nothing of a
 * photo, a name, a path, a place or a person can be left in by oversight.
 */
export interface PressCopy {
  readonly schema: 'safelight/press/1'
  readonly asOf: string
  readonly policy: AuditDocument['policy']
  readonly analysis: AuditDocument['tool']['analysis']
  readonly totals: AuditDocument['totals']
  readonly findings: readonly {
    readonly kind: InferenceKind
    readonly standing: Standing
    readonly findings: number
    readonly files: number
  }[]
  readonly suggestions: readonly { readonly kind: SuggestionKind; readonly suggestions: number }[]
  readonly revocations: number
  readonly ledger: { readonly size: number; readonly root: string }
}

export function pressCopyOf(document: AuditDocument): PressCopy {
  const { asOf, policy, tool, totals, revocations, ledger } = document
  return {
    schema: 'safelight/press/1',
    asOf,
    policy,
    analysis: tool.analysis,
    totals,
    findings: findingCounts(document),
    suggestions: suggestionCounts(document),
    revocations: revocations.length,
    ledger: { size: ledger.size, root: ledger.root },
  }
}

function findingCounts({ inferences }: AuditDocument): PressCopy['findings'] {
  const groups = new Map<string, readonly JudgedInference[]>()
  for (const finding of inferences) {
    const key = `${finding.kind} ${finding.standing}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ kind, standing }) => ({
      kind,
      standing,
      findings: group.length,
      files: new Set(group.flatMap(({ items }) => items)).size,
    })),
  )
}

const suggestionCounts = ({ suggestions }: AuditDocument): PressCopy['suggestions'] =>
  [...new Set(suggestions.map(({ kind }) => kind))].map((kind) => ({
    kind,
    suggestions: suggestions.filter((one) => one.kind === kind).length,
  }))
