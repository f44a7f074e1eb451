import type { Audit } from './audit'
import { strengthsOf } from './item-themes'
import { aroundItem } from './surroundings'
import { outcomes } from './verdict-at'
import type { AuditItem } from '../item/audit-item'
import { judge } from '../policy/judge'
import { possibleThemes, themesAround } from '../policy/older-media'
import type { PolicyPack } from '../policy/pack'
import { profileOf } from '../policy/profile'
import { termsOf } from '../policy/terms'
import type { Outcome } from '../policy/verdict'

/** The outcome of one item, or of what it could have been, in the roll of an audit; revocations aside. */
export function outcomeAlone(current: Audit, item: AuditItem, pack: PolicyPack = current.pack): Outcome {
  const { circumstances, inside } = current
  const terms = pack === current.pack ? inside.terms : termsOf(pack, circumstances)
  const { journey, celebrated } = aroundItem(inside.known, item)
  const { outcome } = judge(terms, profileOf(item), {
    goneAt: item.goneAt ?? Infinity,
    isSelected: circumstances.selected?.has(item.id) ?? true,
    possibleThemes: () =>
      possibleThemes(item.facts, strengthsOf(item.facts)) | themesAround(journey, celebrated),
  })
  return outcomes[outcome] ?? 'would-not'
}
