import * as z from 'zod/mini'

import type { LearnedPeople } from '../domain/audit/learned-people'
import type { PersonId } from '../domain/item/ids'
import { itemId, nothing, personId } from './schemas'
import { call } from './wire'

/** The number by which the act can be undone while it is the last about people. */
export interface PeopleAct {
  readonly act: number
}
export interface SplitAct extends PeopleAct {
  /** The new person. */
  readonly person: PersonId
}

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(80))
const year = z.number().check(z.int(), z.minimum(1_900), z.maximum(2_200))

export const peopleQueries = {
  people: call<LearnedPeople>().with(nothing),
}

/** The user's word about people: each is one transaction, and its ledger entry holds no name. */
export const peopleActs = {
  namePerson: call<PeopleAct>().with(z.strictObject({ person: personId, name: z.nullable(name) })),
  markMe: call<PeopleAct>().with(z.strictObject({ person: z.nullable(personId) })),
  correctAge: call<PeopleAct>().with(
    z.strictObject({
      person: personId,
      age: z.nullable(z.union([z.literal('grown-up'), z.strictObject({ bornIn: year })])),
    }),
  ),
  mergePersons: call<PeopleAct>().with(z.strictObject({ person: personId, into: personId })),
  splitPerson: call<SplitAct>().with(
    z.strictObject({
      person: personId,
      items: z.readonly(z.array(itemId).check(z.minLength(1), z.maxLength(10_000))),
    }),
  ),
  undoPeople: call<PeopleAct>().with(z.strictObject({ act: z.number().check(z.int(), z.minimum(1)) })),
}
