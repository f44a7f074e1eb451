import { audit } from './audit'
import type { Audit } from './audit'
import type { Totals } from './document'
import { receiptOf } from './receipt'
import type { ItemId, ReceiptId } from '../item/ids'
import type { Instant } from '../item/instant'
import type { InferenceKind, JudgedInference } from '../inference/inference'
import type { ClauseId } from '../policy/clause-values'
import type { Revocation, RevocationRule } from '../revocation/revocation'
import type { SuggestionKind } from '../suggestion/suggestion'

/** What a revocation would change, before it is done; the same as its receipt says afterwards. */
export interface RevocationPreview {
  readonly what: RevocationRule
  /** What it would take out, near-duplicates included; what an earlier revocation took out is not among them. */
  readonly items: readonly ItemId[]
  readonly nearDuplicates: readonly ItemId[]
  /** Of these, by what they would be otherwise. */
  readonly outcomes: { readonly would: number; readonly could: number; readonly wouldNot: number }
  readonly totals: { readonly before: Totals; readonly after: Totals }
  /** It would already have left: taking it out here does not bring it back. */
  readonly alreadyLeft: readonly ItemId[]
  /** What it touches, in the order things are learned. */
  readonly inferences: readonly InferenceFate[]
  readonly suggestions: readonly SuggestionFate[]
  /** Inferences that it does not touch. */
  readonly untouched: number
  /** True for rules about persons: to know them again, their descriptors must be kept. */
  readonly keepsDescriptors: boolean
  /** The clauses that say what the service may have kept anyway. */
  readonly retention: readonly ClauseId[]
}

export interface InferenceFate {
  readonly id: string
  readonly kind: InferenceKind
  /** As it is before; as it is afterwards where it only appears. */
  readonly label: string
  /**
   * It falls; it stays with less behind it; only what stays on the phone still shows it; or it appears, since what hid it is
   * gone, such as another home.
   */
  readonly fate: 'falls' | 'weakens' | 'ruled-out' | 'appears'
  /** How many items it rests on, before and after. */
  readonly restsOn: { readonly before: number; readonly after: number }
  readonly confidence: { readonly before: number; readonly after: number }
}

export interface SuggestionFate {
  readonly id: string
  readonly kind: SuggestionKind
  readonly title: string
  /** `changes`: made of other photos. */
  readonly fate: 'falls' | 'changes' | 'appears'
}

/** The receipt of a revocation that is only asked about. */
export const nobody = '0'.repeat(16) as ReceiptId

/** The audit as it would be with one revocation more. */
export function auditWith(before: Audit, revocation: Revocation): Audit {
  const revocations = [...before.circumstances.revocations, revocation]
  return audit(before.items, before.pack, { ...before.circumstances, revocations }, before)
}

/** Tells what a revocation at this instant would change. */
export function previewRevocation(
  before: Audit,
  { what, at }: { readonly what: RevocationRule; readonly at: Instant },
): RevocationPreview {
  const rule: Revocation = { receipt: nobody, what, at, restoredAt: null }
  const after = auditWith(before, rule)
  const receipt = receiptOf(before, after, rule)
  const inferences = inferenceFates(before, after)
  const touched = inferences.filter(({ fate }) => fate !== 'appears').length
  return {
    what,
    items: receipt.items,
    nearDuplicates: receipt.nearDuplicates,
    outcomes: outcomesOf(before, receipt.items),
    totals: { before: before.totals, after: after.totals },
    alreadyLeft: receipt.alreadyLeft,
    inferences,
    suggestions: suggestionFates(before, after),
    untouched: before.learned().inferences.length - touched,
    keepsDescriptors: 'person' in what || 'everyoneBut' in what,
    retention: ['retain.general', 'retain.afterOff', 'delete.item'],
  }
}

function outcomesOf(present: Audit, items: readonly ItemId[]): RevocationPreview['outcomes'] {
  const counts = { would: 0, could: 0, wouldNot: 0 }
  for (const id of items) {
    const outcome = present.outcomeAt(present.positionOf(id) ?? -1)
    if (outcome === 'would') counts.would += 1
    else if (outcome === 'could') counts.could += 1
    else counts.wouldNot += 1
  }
  return counts
}

function inferenceFates(before: Audit, after: Audit): readonly InferenceFate[] {
  const now = new Map(after.learned().inferences.map((one) => [one.id, one]))
  const former = new Set(before.learned().inferences.map(({ id }) => id))
  return [
    ...before.learned().inferences.flatMap((was) => {
      const is = now.get(was.id)
      const fate = fateOf(was, is)
      return fate === null ? [] : [fateLine(was, fate, { was, is })]
    }),
    ...after
      .learned()
      .inferences.filter(({ id }) => !former.has(id))
      .map((is) => fateLine(is, 'appears', { is })),
  ]
}

/** Null where it is as it was. */
function fateOf(was: JudgedInference, is: JudgedInference | undefined): InferenceFate['fate'] | null {
  if (is === undefined) return 'falls'
  if (is.standing === 'ruled-out' && was.standing !== 'ruled-out') return 'ruled-out'
  return isWeaker(was, is) ? 'weakens' : null
}

/** Less behind it, or less sure. */
const isWeaker = (
  was: Pick<JudgedInference, 'items' | 'confidence'>,
  is: Pick<JudgedInference, 'items' | 'confidence'>,
): boolean => is.items.length < was.items.length || is.confidence < was.confidence

function fateLine(
  { id, kind, label }: JudgedInference,
  fate: InferenceFate['fate'],
  { was, is }: { readonly was?: JudgedInference; readonly is?: JudgedInference | undefined },
): InferenceFate {
  return {
    id,
    kind,
    label,
    fate,
    restsOn: { before: was?.items.length ?? 0, after: is?.items.length ?? 0 },
    confidence: { before: was?.confidence ?? 0, after: is?.confidence ?? 0 },
  }
}

function suggestionFates(before: Audit, after: Audit): readonly SuggestionFate[] {
  const now = new Map(after.learned().suggestions.map((one) => [one.id, one]))
  const former = new Map(before.learned().suggestions.map((one) => [one.id, one]))
  return [
    ...[...former.values()].flatMap(({ id, kind, title, items }): readonly SuggestionFate[] => {
      const is = now.get(id)
      if (is === undefined) return [{ id, kind, title, fate: 'falls' }]
      return is.items.join() === items.join() ? [] : [{ id, kind, title, fate: 'changes' }]
    }),
    ...[...now.values()]
      .filter(({ id }) => !former.has(id))
      .map(({ id, kind, title }): SuggestionFate => ({ id, kind, title, fate: 'appears' })),
  ]
}
