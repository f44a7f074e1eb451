import type { Audit } from '../../../shared/domain/audit/audit'
import type { AuditedItem } from '../../../shared/domain/audit/document'
import { lazily } from '../../../shared/domain/audit/lazily'
import type { ItemId, ReceiptId } from '../../../shared/domain/item/ids'
import type { JudgedInference } from '../../../shared/domain/inference/inference'
import type { Verdict } from '../../../shared/domain/policy/verdict'
import type { Suggestion } from '../../../shared/domain/suggestion/suggestion'

/** One audit as the questions look at it: by item, and in words only where words are asked for. */
export interface AuditView {
  /** Two views of one revision say the same. */
  readonly revision: number
  readonly audit: Audit
  /** The names of the clauses that met the item at a position of the audit. */
  readonly clausesAt: (position: number) => ReadonlySet<string>
  readonly verdict: (item: ItemId) => Verdict
  readonly audited: (item: ItemId) => AuditedItem
  /** The revocation that takes the item out; null when none does. */
  readonly receipt: (item: ItemId) => ReceiptId | null
  readonly inferencesOf: (item: ItemId) => readonly JudgedInference[]
  readonly suggestionsOf: (item: ItemId) => readonly Suggestion[]
}

export function viewOf(audit: Audit, revision: number): AuditView {
  const { effects } = audit.inside.judgements
  const position = (item: ItemId): number => {
    const known = audit.positionOf(item)
    if (known === null) throw new RangeError(`${item} is not in this audit`)
    return known
  }
  // What a clause did to an item is in its effects: items with equal effects were met by the same clauses.
  const clauses = new Map<number, ReadonlySet<string>>()
  const inferences = lazily(() => byItem(audit.learned().inferences))
  const suggestions = lazily(() => byItem(audit.learned().suggestions))
  return {
    revision,
    audit,
    clausesAt: (at) => {
      const met = effects[at] ?? 0
      const known = clauses.get(met) ?? new Set(audit.verdictAt(at).clauses.map(({ clause }) => clause))
      clauses.set(met, known)
      return known
    },
    verdict: (item) => audit.verdictAt(position(item)),
    audited: (item) => audit.itemAt(position(item)),
    receipt: (item) => audit.receiptAt(position(item)),
    inferencesOf: (item) => inferences().get(item) ?? [],
    suggestionsOf: (item) => suggestions().get(item) ?? [],
  }
}

function byItem<Kind extends { readonly items: readonly ItemId[] }>(
  all: readonly Kind[],
): ReadonlyMap<ItemId, readonly Kind[]> {
  const found = new Map<ItemId, Kind[]>()
  for (const one of all) {
    for (const item of one.items) {
      const others = found.get(item)
      if (others === undefined) found.set(item, [one])
      // An item may be named twice: half a million sets would cost more than a look at the last.
      else if (others.at(-1) !== one) others.push(one)
    }
  }
  return found
}
