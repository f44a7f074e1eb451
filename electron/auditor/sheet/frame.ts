import type { JudgedInference } from '../../../shared/domain/inference/inference'
import type { InferenceKind } from '../../../shared/domain/inference/inference'
import type { Frame, FrameDetail } from '../../../shared/ipc/auditor'
import type { AuditView } from '../audit/audit-view'
import type { CatalogueItem } from '../catalogue/catalogue'

const mostLearned = 4
const mostSuggestions = 2

/** What is learned is in it only once that is known: the first page must not wait for it. */
export function frameOf(item: CatalogueItem, view: AuditView): Frame {
  const { facts } = item.audit
  const verdict = view.verdict(item.id)
  const [clause] = verdict.clauses
  return {
    id: item.id,
    name: nameOf(item),
    takenLocal: facts.metadata.taken?.local ?? null,
    mediaKind: facts.metadata.mediaKind,
    // Only videos have one, and it is not at hand: two hundred photos' facts would be read for nothing.
    durationSeconds: facts.metadata.mediaKind === 'video' ? facts.metadata.durationSeconds : null,
    bytes: facts.bytes,
    outcome: verdict.outcome,
    leavesAt: verdict.leavesAt,
    alreadyLeft: verdict.alreadyLeft,
    clause: clause?.clause ?? null,
    clauseSays: clause?.says ?? null,
    problem: facts.problem,
    receipt: view.receipt(item.id),
    ...(view.audit.isLearned() ? learnedFrom(item, view) : { learned: null, suggestions: [] }),
    hasThumbnail: item.hasThumbnail,
  }
}

const learnedFrom = ({ id }: CatalogueItem, view: AuditView): Pick<Frame, 'learned' | 'suggestions'> => ({
  learned: mostTelling(view.inferencesOf(id)).map((inference) => inference.label),
  suggestions: view
    .suggestionsOf(id)
    .slice(0, mostSuggestions)
    .map((suggestion) => suggestion.title),
})

export const detailOf = (item: CatalogueItem, view: AuditView): FrameDetail => ({
  frame: frameOf(item, view),
  item: view.audited(item.id),
  inferences: view.inferencesOf(item.id),
  suggestions: view.suggestionsOf(item.id),
  captions: item.audit.facts.metadata.captions,
  albums: item.audit.facts.metadata.albums,
})

/** The last part of its path; where every copy is gone, the start of its id. */
export const nameOf = (item: CatalogueItem): string =>
  item.audit.paths[0]?.split('/').at(-1) ?? `${item.id.slice(0, 12)}…`

/** What would hurt most to have known, first. */
const tellingFirst: readonly InferenceKind[] = [
  'document',
  'intimate',
  'children',
  'home',
  'person',
  'work',
  'absence',
  'routine',
  'together',
  'bystanders',
  'event',
  'trip',
  'theme',
  'place',
  'thing',
  'device',
]

const mostTelling = (inferences: readonly JudgedInference[]): readonly JudgedInference[] =>
  inferences
    .filter((inference) => inference.standing !== 'ruled-out')
    .sort((one, other) => rank(one) - rank(other) || other.confidence - one.confidence)
    .slice(0, mostLearned)

const rank = (inference: JudgedInference): number => tellingFirst.indexOf(inference.kind)
