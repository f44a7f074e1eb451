import * as z from 'zod/mini'

import type { SavedReport } from './report'
import { call } from './wire'

/** `pdf` to print and tick off; `txt` to hand to a program: the paths that may stay selected, one a line. */
export const phoneListForms = ['pdf', 'txt'] as const
export type PhoneListForm = (typeof phoneListForms)[number]

export const phoneListCalls = {
  /**
   * Asks where to save with the system's dialog, and writes what is to be done on the phone. Null when the user closes the
   * dialog. Throws `inside-roll` for a folder among the originals, `folder-refused`, `disk-full`.
   */
  savePhoneList: call<SavedReport | null>().with(z.strictObject({ form: z.enum(phoneListForms) })),
}
