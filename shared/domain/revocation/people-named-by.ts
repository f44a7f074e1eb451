import type { PersonId } from '../item/ids'
import type { RevocationRule } from './revocation'

/** The persons that a rule means by number: given to others, the rule would take out the wrong photos. */
export function peopleNamedBy(what: RevocationRule): readonly PersonId[] {
  if ('person' in what) return [what.person]
  return 'everyoneBut' in what ? what.everyoneBut : []
}
