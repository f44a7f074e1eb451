import { applyingThemes } from '../../../shared/domain/audit/item-themes'
import { leavingIn } from '../../../shared/domain/audit/learned'
import { phoneSteps } from '../../../shared/domain/audit/phone-steps'
import type { PhoneSteps } from '../../../shared/domain/audit/phone-steps'
import { previewRevocation } from '../../../shared/domain/audit/revocation-preview'
import type { RevocationPreview } from '../../../shared/domain/audit/revocation-preview'
import { homeOf } from '../../../shared/domain/inference/places/home-and-work'
import { householdOf } from '../../../shared/domain/inference/persons/bystanders'
import { personGroups } from '../../../shared/domain/inference/persons/persons'
import { seenInOrder } from '../../../shared/domain/inference/seen'
import { hide } from '../../../shared/domain/revocation/hiding'
import type { Hiding } from '../../../shared/domain/revocation/hiding'
import type { RevocationRule } from '../../../shared/domain/revocation/revocation'
import type { Household } from '../../../shared/ipc/revocation-queries'
import { WireError } from '../../../shared/ipc/wire'
import type { Context } from '../acts/context'
import { refuseUnknownItems } from '../acts/revoke'
import { readRules } from '../store/rules-table'

/** What a revocation would change if it were made now. */
export function previewOf({ live, catalogue, clock }: Context, what: RevocationRule): RevocationPreview {
  refuseUnknownItems(catalogue, what)
  const { audit } = live.view()
  return previewRevocation(audit, { what, at: clock() })
}

/** The fewest items to revoke so that an inference falls. */
export function hidingOf({ live }: Context, id: string): Hiding {
  const { audit } = live.view()
  const { inferences } = audit.learned()
  const inference = inferences.find((one) => one.id === id && one.standing !== 'ruled-out')
  if (inference === undefined) throw new WireError({ code: 'not-found', detail: id })
  return hide({
    inference,
    items: leavingIn(audit.inside.order(), audit.inside).map(({ item }) => item),
    knowledge: { gazetteer: audit.circumstances.gazetteer ?? null, themesOf: applyingThemes },
    told: new Set(inferences.map((one) => one.id)),
  })
}

/** Over the whole roll: who is revoked still lives there. */
export function household({ live }: Context): Household {
  const seen = seenInOrder(live.view().audit.items)
  const groups = personGroups(seen)
  const within = householdOf(groups, homeOf(seen, null))
  return { within: [...within], outside: [...groups.keys()].filter((person) => !within.has(person)) }
}

export function stepsOnPhone({ live, store }: Context): PhoneSteps {
  const done = readRules(store.database).filter(({ doneOnPhone }) => doneOnPhone)
  return phoneSteps(live.view().audit, new Set(done.map(({ receipt }) => receipt)))
}
