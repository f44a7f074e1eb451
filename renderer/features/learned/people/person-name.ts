import type { LearnedPerson } from '../../../../shared/domain/audit/learned-people'
import { words } from '../../../app/language/words'

export const personName = ({ word, person }: Pick<LearnedPerson, 'word' | 'person'>): string =>
  word.name ?? words.people.unnamed(person)
