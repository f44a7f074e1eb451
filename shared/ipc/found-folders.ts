import * as z from 'zod/mini'

import type { RollStatus } from './app'
import { nothing } from './schemas'
import { call } from './wire'

export const syncKinds = [
  'syncthing',
  'nextcloud',
  'dropbox',
  'icloud',
  'google-drive',
  'onedrive',
  'pictures',
] as const
export type SyncKind = (typeof syncKinds)[number]

/** A folder that a phone's photos may arrive in. */
export interface FoundFolder {
  /** Stands for the folder until the app ends: the window never gives a path. */
  readonly id: string
  readonly kind: SyncKind
  /** The folder as text to show. */
  readonly folder: string
  /** Photos and videos seen in a short look: at least this many. */
  readonly photos: number
  /** The look ended before the folder did. */
  readonly hasMore: boolean
}

export const foundFolderCalls = {
  /** Looks in the usual places only, and only at names. */
  foundFolders: call<readonly FoundFolder[]>().with(nothing),
  addFoundFolder: call<RollStatus>().with(
    z.strictObject({ id: z.string().check(z.regex(/^[0-9a-f]{16}$/)) }),
  ),
}
