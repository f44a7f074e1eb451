import * as z from 'zod/mini'

import { isItemId, isPackId, isPersonId, isReceiptId, isRollId } from '../domain/item/ids'
import type { ItemId, PackId, PersonId, ReceiptId, RollId } from '../domain/item/ids'
import { instant } from '../domain/item/instant'
import type { Instant } from '../domain/item/instant'
import { themes } from '../domain/item/theme'
import { regionCode } from '../domain/policy/clause-values'

export const text = (longest: number) => z.string().check(z.maxLength(longest))

export const itemId = z.custom<ItemId>(
  (value) => typeof value === 'string' && isItemId(value),
  'not an item id',
)
export const rollId = z.custom<RollId>(
  (value) => typeof value === 'string' && isRollId(value),
  'not a roll id',
)
export const personId = z.custom<PersonId>(
  (value) => typeof value === 'string' && isPersonId(value),
  'not a person id',
)
export const receiptId = z.custom<ReceiptId>(
  (value) => typeof value === 'string' && isReceiptId(value),
  'not a receipt id',
)
export const packId = z.custom<PackId>(
  (value) => typeof value === 'string' && isPackId(value),
  'not a pack id',
)

const farthest = 8.64e15
export const instantValue = z.pipe(
  z.number().check(z.int(), z.minimum(-farthest), z.maximum(farthest)),
  z.transform((epochMs): Instant => instant(epochMs)),
)
export const localDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
export const region = regionCode
export const nothing = z.strictObject({})
export const shortText = text(500)

export const revocationRule = z.union([
  z.strictObject({ item: itemId }),
  z.strictObject({ items: z.readonly(z.array(itemId).check(z.minLength(1), z.maxLength(10_000))) }),
  z.strictObject({ person: personId }),
  z.strictObject({
    place: z.strictObject({
      latitude: z.number().check(z.minimum(-90), z.maximum(90)),
      longitude: z.number().check(z.minimum(-180), z.maximum(180)),
      radiusMetres: z.number().check(z.positive(), z.maximum(20_040_000)),
    }),
  }),
  z.strictObject({ theme: z.enum(themes) }),
  z.strictObject({ kind: text(50) }),
  z.strictObject({ from: localDate, to: localDate }),
  z.strictObject({ folder: text(4_096) }),
  z.strictObject({ everyoneBut: z.readonly(z.array(personId).check(z.maxLength(1_000))) }),
])

export const consent = z.union([
  z.strictObject({
    known: z.literal('events'),
    events: z.readonly(
      z
        .array(
          z.strictObject({
            switch: z.enum(['cloud', 'local']),
            state: z.enum(['on', 'off']),
            at: instantValue,
          }),
        )
        .check(z.maxLength(1_000)),
    ),
  }),
  z.strictObject({ known: z.literal('never') }),
  z.strictObject({ known: z.literal('unknown') }),
  z.strictObject({ known: z.literal('if-now') }),
])

/** Which frames of the audit log are wanted; every given field narrows. */
export const frameFilter = z.strictObject({
  roll: z.optional(rollId),
  outcomes: z.optional(z.readonly(z.array(z.enum(['would', 'could', 'would-not', 'revoked'])))),
  mediaKinds: z.optional(z.readonly(z.array(z.enum(['photo', 'video', 'live-photo', 'motion-photo'])))),
  clause: z.optional(text(60)),
  problem: z.optional(z.boolean()),
  hasPlace: z.optional(z.boolean()),
  hasFaces: z.optional(z.boolean()),
  objects: z.optional(z.readonly(z.array(text(40)))),
  textKinds: z.optional(z.readonly(z.array(text(40)))),
  themes: z.optional(z.readonly(z.array(z.enum(themes)))),
  person: z.optional(personId),
  inference: z.optional(text(200)),
  /** Those of any of them. */
  inferences: z.optional(z.readonly(z.array(text(200)))),
  /** All inferences of a kind: `children`, `document`, … */
  inferenceKind: z.optional(text(40)),
  suggestion: z.optional(text(200)),
  alreadyLeft: z.optional(z.boolean()),
  /** Would or could leave within this stretch at the earliest, revoked or not; `before` is not in it. */
  leaves: z.optional(
    z.strictObject({
      from: instantValue,
      before: instantValue,
      by: z.optional(z.enum(['firstBatch', 'ongoing', 'older'])),
    }),
  ),
  from: z.optional(localDate),
  to: z.optional(localDate),
  /** Words that must all occur in names, captions, labels, camera or place. */
  words: z.optional(shortText),
  items: z.optional(z.readonly(z.array(itemId))),
})
export type FrameFilter = z.infer<typeof frameFilter>
