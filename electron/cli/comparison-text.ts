import type { ClauseChange, Said } from '../../shared/domain/audit/changed-clauses'
import type {
  ChangedItem,
  CountedChange,
  DocumentComparison,
} from '../../shared/domain/audit/compare-documents'
import type { AuditDocument } from '../../shared/domain/audit/document'
import { isClauseId } from '../../shared/domain/policy/clause-values'
import { statedIn } from '../../shared/domain/policy/compare-packs'
import type { ClauseDifference, StatedClause } from '../../shared/domain/policy/compare-packs'
import type { PolicyPack } from '../../shared/domain/policy/pack'
import { counted, shownText } from './shown-text'

/** One roll under two packs. */
export interface Compared extends DocumentComparison {
  readonly packs: readonly [PolicyPack, PolicyPack]
  readonly documents: readonly [AuditDocument, AuditDocument]
  readonly clauses: readonly ClauseDifference[]
}

const mostItems = 50
const mostLearned = 12

/** What changes, in sums, clause by clause and photo by photo. */
export function comparisonText(compared: Compared): string {
  const { documents, changes } = compared
  const sections = [
    [`As of ${documents[0].asOf}`, ...documents.map(totalsLine)],
    movesLines(changes, documents[0].items.length),
    decidingLines(compared),
    otherLines(compared),
    itemLines(changes),
    learnedLines(compared),
    suggestedLines(compared),
  ]
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`
}

function totalsLine({ policy, totals }: AuditDocument): string {
  const { would, could, wouldNot, revoked } = totals
  const counts = `would ${String(would)}, could ${String(could)}, would not ${String(wouldNot)}`
  return `  ${policy.id.padEnd(28)} in ${policy.region.padEnd(6)} ${counts}${revoked === 0 ? '' : `, taken out ${String(revoked)}`}`
}

function movesLines(changes: readonly ChangedItem[], all: number): readonly string[] {
  const moves = countBy(changes.map(({ from, to }) => `${from} → ${to}`))
  return [
    `${counted(changes.length, 'item')} of ${String(all)} ${changes.length === 1 ? 'changes' : 'change'}`,
    ...moves.map(([move, count]) => `  ${move.padEnd(22)} ${String(count)}`),
  ]
}

/** Each clause that changes an item, with what both packs say. */
function decidingLines({ changes, packs: [one, other] }: Compared): readonly string[] {
  const clauses = countBy(changes.flatMap((change) => change.clauses.map(({ clause }) => clause)))
  if (clauses.length === 0) return []
  return [
    'Clauses that change them',
    ...clauses.flatMap(([clause, count]) => [
      `  ${clause}, ${counted(count, 'item')}`,
      ...(isClauseId(clause)
        ? [statement(one, statedIn(one, clause)), statement(other, statedIn(other, clause))]
        : []),
    ]),
  ]
}

const statement = (pack: PolicyPack, { says, certainty, sources }: StatedClause): string =>
  `    ${pack.id}: ${says} (${['certainty', certainty, ...sources].join(' ')})`

/** What else the packs do not state alike: it may matter for what becomes of a photo, and not for whether it leaves. */
function otherLines({ changes, clauses }: Compared): readonly string[] {
  const deciding = new Set(changes.flatMap((change) => change.clauses.map(({ clause }) => clause)))
  const others = clauses.filter(({ clause }) => !deciding.has(clause))
  if (others.length === 0) return []
  return [
    'Clauses that differ and change no item',
    ...others.map(({ clause, before, after }) => `  ${clause}: ${before.words} → ${after.words}`),
  ]
}

function itemLines(changes: readonly ChangedItem[]): readonly string[] {
  if (changes.length === 0) return []
  const listed = changes
    .slice(0, mostItems)
    .flatMap(({ id, paths, from, to, clauses }) => [
      `  ${shownText(paths[0] ?? id)}: ${from} → ${to}`,
      ...clauses.map(clauseLine),
    ])
  return ['Item by item', ...listed, ...more(changes.length - mostItems)]
}

const clauseLine = ({ clause, before, after }: ClauseChange): string =>
  `    ${clause}: ${saidInWords(before)} → ${saidInWords(after)}`

const effects = { includes: 'lets it leave', excludes: 'keeps it', 'leaves-open': 'leaves it open' } as const
const saidInWords = (said: Said | null): string =>
  said === null ? 'decided nothing' : `"${shownText(said.says)}" ${effects[said.effect]}`

function learnedLines({ inferences, standings, documents }: Compared): readonly string[] {
  const labels = new Map(
    documents.flatMap((document) => document.inferences.map(({ id, label }) => [id, label])),
  )
  const changed = standings.length === 0 ? '' : `, ${String(standings.length)} on other grounds`
  return [`What would be learned: ${sums(inferences)}${changed}`, ...listed(inferences, labels)]
}

function suggestedLines({ suggestions, documents }: Compared): readonly string[] {
  const titles = new Map(
    documents.flatMap((document) => document.suggestions.map(({ id, title }) => [id, title])),
  )
  return [`What would be suggested: ${sums(suggestions)}`, ...listed(suggestions, titles)]
}

const sums = ({ before, after, gone, added }: CountedChange): string =>
  `${String(before)}, then ${String(after)} (${String(gone.length)} no longer, ${String(added.length)} new)`

function listed({ gone, added }: CountedChange, words: ReadonlyMap<string, string>): readonly string[] {
  const lines = [
    ...gone.map((id) => `  no longer: ${shownText(words.get(id) ?? id)}`),
    ...added.map((id) => `  new: ${shownText(words.get(id) ?? id)}`),
  ]
  return [...lines.slice(0, mostLearned), ...more(lines.length - mostLearned)]
}

const more = (count: number): readonly string[] =>
  count > 0 ? [`  and ${count.toLocaleString('en')} more (all are in the result: --out FILE)`] : []

/** Most frequent first, then by name. */
function countBy(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([one, count], [other, second]) => second - count || (one < other ? -1 : 1))
}
