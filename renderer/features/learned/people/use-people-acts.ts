import { useCallback } from 'react'

import type { ItemId, PersonId } from '../../../../shared/domain/item/ids'
import type { ToldAge } from '../../../../shared/domain/item/told-person'
import type { PeopleAct } from '../../../../shared/ipc/people-calls'
import { client } from '../../../app/client'
import { words } from '../../../app/language/words'
import { useToasts } from '../../../app/toasts'
import { useAct } from '../../../app/use-act'

export interface PeopleActs {
  readonly isBusy: boolean
  readonly name: (person: PersonId, name: string | null) => void
  readonly markMe: (person: PersonId | null) => void
  readonly correctAge: (person: PersonId, age: ToldAge | null) => void
  readonly merge: (person: PersonId, into: PersonId) => void
  readonly split: (person: PersonId, items: readonly ItemId[]) => void
}

/** The user's word about people; each act says what it did and can be undone from there. */
export function usePeopleActs(): PeopleActs {
  const { isBusy, run } = useAct()
  const toasts = useToasts()
  const done = useCallback(
    (says: string, act: () => Promise<PeopleAct>) => {
      run(async () => {
        const { act: number } = await act()
        toasts.say(says, () => {
          run(async () => {
            await client.undoPeople({ act: number })
            toasts.say(words.people.acts.undone)
          })
        })
      })
    },
    [run, toasts],
  )
  const { acts } = words.people
  return {
    isBusy,
    name: (person, name) => {
      done(acts.named, () => client.namePerson({ person, name }))
    },
    markMe: (person) => {
      done(acts.me, () => client.markMe({ person }))
    },
    correctAge: (person, age) => {
      done(acts.age, () => client.correctAge({ person, age }))
    },
    merge: (person, into) => {
      done(acts.merged, () => client.mergePersons({ person, into }))
    },
    split: (person, items) => {
      done(acts.split, () => client.splitPerson({ person, items }))
    },
  }
}
