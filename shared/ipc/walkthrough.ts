import * as z from 'zod/mini'

import type { PackId, ReceiptId } from '../domain/item/ids'
import type { Instant } from '../domain/item/instant'
import type { SaidConsent } from '../domain/policy/consent'
import { consent, instantValue, nothing, packId, receiptId, region } from './schemas'
import { call } from './wire'

/** The walkthrough's steps, in order. */
export const walkthroughSteps = [
  'prompt',
  'first-batch',
  'days-pass',
  'older',
  'learned',
  'suggestions',
  'revoke',
  'switch-off',
  'fine-print',
  'report',
] as const
export type WalkthroughStep = (typeof walkthroughSteps)[number]

/** What the audit was made for before the walkthrough took its clock, so that it can be put back. */
export interface Circumstances {
  readonly consent: SaidConsent
  /** Null: the app's own clock. */
  readonly asOf: Instant | null
  readonly policy: PackId
  readonly region: string | null
}

/** What the auditor of a walkthrough wrote down at one step. */
export interface Finding {
  readonly step: WalkthroughStep
  readonly says: string
  /** Null until it is signed off. */
  readonly signed: { readonly by: string; readonly at: Instant } | null
}

/** A walkthrough under way: kept after every move, so that it can be gone on with. */
export interface Walkthrough {
  readonly startedAt: Instant
  readonly step: WalkthroughStep
  /** The instant that the fixed clock ends at; "Allow" is tapped some days before it. */
  readonly clock: Instant
  readonly before: Circumstances
  /** Revocations of the walkthrough's own, undone at its end. */
  readonly receipts: readonly ReceiptId[]
  readonly findings: readonly Finding[]
}

export const walkthrough: z.ZodMiniType<Walkthrough> = z.strictObject({
  startedAt: instantValue,
  step: z.enum(walkthroughSteps),
  clock: instantValue,
  before: z.strictObject({
    consent,
    asOf: z.nullable(instantValue),
    policy: packId,
    region: z.nullable(region),
  }),
  receipts: z.readonly(z.array(receiptId).check(z.maxLength(1_000))),
  findings: z.readonly(
    z
      .array(
        z.strictObject({
          step: z.enum(walkthroughSteps),
          says: z.string().check(z.maxLength(4_000)),
          signed: z.nullable(z.strictObject({ by: z.string().check(z.maxLength(200)), at: instantValue })),
        }),
      )
      .check(z.maxLength(walkthroughSteps.length)),
  ),
})

export const walkthroughCalls = {
  /** The one under way; null when there is none. */
  walkthrough: call<Walkthrough | null>().with(nothing),
  /** Durable before it resolves. Null ends it; what it changed is put back by acts of its own. */
  keepWalkthrough: call<null>().with(z.strictObject({ walkthrough: z.nullable(walkthrough) })),
}
