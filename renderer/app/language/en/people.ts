import type { PersonId } from '../../../../shared/domain/item/ids'
import type { ToldAge } from '../../../../shared/domain/item/told-person'
import { count, shortDate } from './numbers'

export const people = {
  title: 'People',
  lead: 'Faces are compared on this computer only. A name you give stays here.',
  unnamed: (person: PersonId) => `Person ${person.slice(1)}`,
  me: 'You',
  child: 'Child',
  grownUp: 'Grown-up, you said',
  born: (year: number) => `Born in ${String(year)}, you said`,
  seen,
  with: 'Often with',
  withName: (name: string, photos: number) => `${name}, together in ${count(photos, 'photo', 'photos')}`,
  photos: (photos: number) => count(photos, 'photo', 'photos'),
  correct: 'Correct',
  correctName: (name: string) => `Correct what is said of ${name}`,
  done: 'Close',
  doneName: (name: string) => `Close what is said of ${name}`,
  name: 'Name, kept on this computer',
  keepName: 'Keep name',
  isMe: 'This is me',
  isNotMe: 'This is not me',
  age: 'Age',
  ageOptions: { estimated: 'As estimated', grownUp: 'Grown-up', child: 'Born in' },
  yearBorn: 'Year of birth',
  keepAge: 'Keep age',
  sameAs: 'The same person as',
  choose: 'Choose a person',
  merge: 'Join them',
  split: 'Not the same person?',
  splitLead: 'Choose the photos that show somebody else.',
  splitAct: (photos: number) =>
    photos === 0 ? 'Part these photos' : `Part ${count(photos, 'photo', 'photos')}`,
  photoOf: (name: string, at: number) => `Photo ${String(at)} of ${name}`,
  revokeName: (name: string) => `Revoke every photo of ${name}`,
  more: (left: number) => `Show ${count(left, 'more person', 'more people')}`,
  outside: (people: number) => count(people, 'person', 'people'),
  consents: 'outside your household. You would be promising that each of them agrees.',
  household: (within: number) =>
    within === 0
      ? 'Nobody was found to live with you. Say who is you to leave yourself out.'
      : `${count(within, 'person is', 'people are')} likely to live with you, from evenings at home.`,
  revokeOutside: 'Revoke photos of everyone else',
  acts: {
    named: 'The name is kept on this computer.',
    me: 'Noted. You are not counted among the others.',
    age: 'The age is corrected.',
    merged: 'They are one person now.',
    split: 'They are two people now.',
    undone: 'As it was before.',
  },
  empty: { title: 'No faces', says: 'No photo that would or could leave shows a face we can find.' },
  ageSaid,
}

function seen(days: number, first: string | null, last: string | null): string {
  if (first === null || last === null) return 'at an unknown time'
  return first === last
    ? `on ${shortDate(first)}`
    : `on ${count(days, 'day', 'days')} since ${shortDate(first)}, last on ${shortDate(last)}`
}

function ageSaid(age: ToldAge): string {
  return age === 'grown-up' ? people.grownUp : people.born(age.bornIn)
}
