import * as z from 'zod/mini'

import type { PackId } from '../domain/item/ids'
import type { PackFault } from '../domain/policy/load-pack'
import { nothing, packId } from './schemas'
import { call } from './wire'

/** What became of a file that may be a pack. */
export type KeptPack =
  | { readonly ok: true; readonly policy: PackId }
  | { readonly ok: false; readonly faults: readonly PackFault[] }

/** What only main can do: the renderer never names a file. */
export const ownPackCalls = {
  /** Opens the system's file dialog and keeps the chosen pack; null when the user closes it. */
  addPack: call<KeptPack | null>().with(nothing),
  /** Saves a pack as a file to change, under an id of its own, where the user says; the file's name, null when the user closes it. */
  savePack: call<string | null>().with(z.strictObject({ policy: packId })),
}
