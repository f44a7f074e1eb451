import { itemsAt, learnedCalendar } from '../../shared/domain/audit/learned-calendar'
import { learnedPeople } from '../../shared/domain/audit/learned-people'
import { learnedPlaces } from '../../shared/domain/audit/learned-places'
import type { AuditorContract } from '../../shared/ipc/auditor'
import type { inferenceQueries } from '../../shared/ipc/inference-queries'
import type { peopleActs, peopleQueries } from '../../shared/ipc/people-calls'
import type { Handlers } from '../../shared/ipc/wire'
import { undoPeople } from './acts/change-people'
import type { Context } from './acts/context'
import { correctAge, markMe, mergePersons, namePerson, splitPerson } from './acts/people'
import { answered, answeredAfter } from './answered'
import type { Learning } from './audit/learning'
import { townsWithin } from './places/towns'
import { findingOf, findingsOf, mostShown, photosNear, profilePage } from './queries/learned-questions'
import { readWords } from './store/people-tables'

type Questions = Pick<Handlers<AuditorContract>, keyof typeof inferenceQueries | keyof typeof peopleQueries>
type Acts = Pick<Handlers<AuditorContract>, keyof typeof peopleActs>

/** What the views of what is learned ask. */
export function learnedQuestions({ live, store }: Context, { whenLearned }: Learning): Questions {
  const afterLearning = answeredAfter(whenLearned)
  const audit = () => live.view().audit
  return {
    people: afterLearning(() => learnedPeople(audit(), readWords(store.database))),
    findings: afterLearning(() => findingsOf(audit())),
    finding: afterLearning(({ inference }) => findingOf(audit(), inference)),
    profile: afterLearning(() => profilePage(audit())),
    places: afterLearning(() => learnedPlaces(audit())),
    calendar: afterLearning(() => learnedCalendar(audit())),
    photosAt: answered((at) => itemsAt(audit(), at).slice(0, mostShown)),
    photosNear: answered((near) => photosNear(audit(), near)),
    towns: answered(townsWithin),
  }
}

/** The user's word about people. */
export function acceptedWords(context: Context, changed: () => void): Acts {
  const acted = <Input, Output>(act: (context: Context, input: Input) => Output) =>
    answered((input: Input) => {
      const output = act(context, input)
      changed()
      return output
    })
  return {
    namePerson: acted(namePerson),
    markMe: acted(markMe),
    correctAge: acted(correctAge),
    mergePersons: acted(mergePersons),
    splitPerson: acted(splitPerson),
    undoPeople: acted(undoPeople),
  }
}
