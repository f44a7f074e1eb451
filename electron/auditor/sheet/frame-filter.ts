import { leavingReason } from '../../../shared/domain/audit/leaving-reason'
import { themes as allThemes } from '../../../shared/domain/item/theme'
import type { Verdict } from '../../../shared/domain/policy/verdict'
import type { FrameFilter } from '../../../shared/ipc/schemas'
import type { AuditView } from '../audit/audit-view'
import type { CatalogueItem } from '../catalogue/catalogue'
import { searchText, searchWords } from './search-text'

type Matches = (item: CatalogueItem) => boolean

const themeApplies = 0.5

/** One test for all given fields; the cheap ones first. */
export function frameMatcher(filter: FrameFilter, view: AuditView): Matches {
  const tests = [...factTests(filter), ...auditTests(filter, view), ...wordTests(filter)]
  return (item) => tests.every((matches) => matches(item))
}

function factTests(filter: FrameFilter): readonly Matches[] {
  const { roll, mediaKinds, problem, hasPlace, hasFaces, objects, textKinds, from, to, person, items } =
    filter
  const wanted = items === undefined ? null : new Set(items)
  return [
    when(wanted, (ids) => (item) => ids.has(item.id)),
    when(roll, (id) => (item) => item.copies.some((copy) => copy.roll === id) || item.roll === id),
    when(
      mediaKinds,
      (kinds) =>
        ({ audit }) =>
          kinds.includes(audit.facts.metadata.mediaKind),
    ),
    when(
      problem,
      (has) =>
        ({ audit }) =>
          (audit.facts.problem !== null) === has,
    ),
    when(
      hasPlace,
      (has) =>
        ({ audit }) =>
          (audit.facts.metadata.place !== null) === has,
    ),
    when(
      hasFaces,
      (has) =>
        ({ audit }) =>
          (audit.facts.pixels?.faces.length ?? 0) > 0 === has,
    ),
    when(
      objects,
      (labels) =>
        ({ audit }) =>
          labels.some(
            (label) =>
              audit.facts.pixels?.objects.some((object) => object.label === label) === true ||
              audit.facts.assigned?.objects.includes(label) === true,
          ),
    ),
    when(
      textKinds,
      (kinds) =>
        ({ audit }) =>
          audit.facts.pixels?.text?.kinds.some((kind) => kinds.includes(kind)) === true,
    ),
    when(
      person,
      (id) =>
        ({ audit }) =>
          audit.persons.includes(id),
    ),
    when(from, (date) => (item) => (localDateOf(item) ?? '') >= date),
    when(to, (date) => (item) => (localDateOf(item) ?? '9999') <= date),
  ].flat()
}

function auditTests(filter: FrameFilter, view: AuditView): readonly Matches[] {
  const { outcomes, alreadyLeft, leaves, clause, inference, inferenceKind, suggestion, themes } = filter
  const inItems = (items: readonly string[] | undefined): Matches => {
    const ids = new Set(items)
    return (item) => ids.has(item.id)
  }
  return [
    when(inference, (id) => inItems(view.audit.learned().inferences.find((one) => one.id === id)?.items)),
    when(inferenceKind, (kind) =>
      inItems(view.audit.learned().inferences.flatMap((one) => (one.kind === kind ? one.items : []))),
    ),
    when(suggestion, (id) => inItems(view.audit.learned().suggestions.find((one) => one.id === id)?.items)),
    when(outcomes, (wanted) => (item) => wanted.includes(view.outcome(item.id))),
    when(alreadyLeft, (has) => (item) => view.verdict(item.id).alreadyLeft === has),
    when(leaves, (stretch) => (item) => leavesWithin(view.verdict(item.id), stretch)),
    when(clause, (id) => (item) => view.verdict(item.id).clauses.some((effect) => effect.clause === id)),
    when(themes, (wanted) => (item) => {
      const isWanted = new Set<string>(wanted.length === 0 ? allThemes : wanted)
      const scores = view.audited(item.id).themes ?? []
      return scores.some(({ theme, score }) => score >= themeApplies && isWanted.has(theme))
    }),
  ].flat()
}

function leavesWithin(verdict: Verdict, { from, before, by }: NonNullable<FrameFilter['leaves']>): boolean {
  const { outcome, without, leavesAt } = verdict
  if (leavesAt === null || (without ?? outcome) === 'would-not') return false
  const at = Date.parse(leavesAt)
  return at >= from && at < before && (by === undefined || leavingReason(verdict) === by)
}

const wordTests = (filter: FrameFilter): readonly Matches[] =>
  searchWords(filter.words ?? '').map((word) => (item) => searchText(item.audit).includes(word))

export const localDateOf = (item: CatalogueItem): string | null =>
  item.audit.facts.metadata.taken?.local.slice(0, 10) ?? null

const when = <Value>(
  value: Value | null | undefined,
  matcher: (value: Value) => Matches,
): readonly Matches[] => (value === null || value === undefined ? [] : [matcher(value)])
