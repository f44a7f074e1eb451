import * as z from 'zod/mini'

import type { Hiding } from '../domain/revocation/hiding'
import type { PhoneSteps } from '../domain/audit/phone-steps'
import type { RevocationPreview } from '../domain/audit/revocation-preview'
import type { PersonId } from '../domain/item/ids'
import { nothing, revocationRule, shortText } from './schemas'
import { call } from './wire'

/** Who lives with the owner of the roll, as far as faces and nights at home tell; the user's word comes before it. */
export interface Household {
  readonly within: readonly PersonId[]
  readonly outside: readonly PersonId[]
}

/** Questions about revoking that change nothing. */
export const revocationQueries = {
  revocationPreview: call<RevocationPreview>().with(z.strictObject({ what: revocationRule })),
  /** The fewest items to revoke so that an inference is no longer told; revoke them by `{ items }`. */
  howToHide: call<Hiding>().with(z.strictObject({ inference: shortText })),
  /** Proposes the persons of the rule `{ everyoneBut }`. */
  household: call<Household>().with(nothing),
  /** What is left to do on the phone. */
  phoneSteps: call<PhoneSteps>().with(nothing),
}
