import * as z from 'zod/mini'

import { themes } from '../item/theme'
import { isRegionCode } from './region-codes'

/** See `region-codes.ts`; the pattern is what the JSON Schema can say of it. */
export const regionCode = z.string().check(
  z.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, { error: 'must be a region, such as GB or US-NY', abort: true }),
  z.refine(isRegionCode, {
    error: 'must be a region of ISO 3166, such as GB or US-NY: there is none of this code',
  }),
)
const statement = z.string().check(z.minLength(1))
const days = z.number().check(z.int(), z.nonnegative())
const regions = z.array(regionCode)
const isSo = z.boolean()
const switchState = z.enum(['on', 'off'])

/**
 * Every clause that a pack must state, with the shape of its value.
 *
 * `false` in `infer.*`, `use.*` and `third.*` says that the pack rules it out; what nobody stated is `unknown` instead.
 */
export const clauseValues = {
  'prompt.where': statement,
  'prompt.text': statement,
  'consent.binds': statement,
  /** True: off until the user allows it. */
  'consent.optIn': isSo,
  /** The way to the switch, menu by menu. */
  'settings.path': z.array(statement),
  /** How the switch for suggestions from metadata stands before anyone touches it. */
  'toggle.local': switchState,
  /** The switch's own words. */
  'toggle.cloud': statement,
  'toggle.cloud.default': switchState,
  /** True: nothing is reached without the system's media permission, and a limited one limits it. */
  'os.gate': isSo,
  /** What of an item leaves. */
  'upload.what': z.enum(['media', 'metadata', 'vector']),
  'upload.cadence': z.enum(['ongoing', 'once', 'on-pick']),
  /** Days before "Allow" that the first batch reaches back. */
  'upload.window': z.union([days, z.literal('everything')]),
  /** Themes for which media older than the window can be used; `[]` for none. */
  'upload.older': z.array(z.enum(themes)),
  'upload.media': z.array(z.enum(['photo', 'video'])),
  'upload.order': statement,
  'select.signals': z.array(statement),
  /** What becomes of screenshots. */
  'select.clutter': z.enum(['leaves', 'stays']),
  'infer.faces': isSo,
  'infer.people': isSo,
  'infer.objects': isSo,
  'infer.time': isSo,
  'infer.place': isSo,
  'infer.text': isSo,
  /** True: models run on the phone and their output leaves too. */
  'infer.onDevice': isSo,
  'suggest.kinds': z.array(
    z.enum(['collage', 'recap', 'restyle', 'theme', 'birthday', 'graduation', 'trip', 'clip', 'on-this-day']),
  ),
  'suggest.surface': z.array(statement),
  'suggest.visibility': z.enum(['only-you', 'others']),
  'use.ads': isSo,
  /** Which act lets an item be used to train models. */
  'use.training': z.enum(['never', 'not-in-test', 'edited-or-shared', 'shared', 'always']),
  'use.safety': isSo,
  'review.human': isSo,
  /** Days that media are kept while the feature is on. */
  'retain.general': z.union([days, z.literal('no-end')]),
  /** Days from switching off until everything is removed. */
  'retain.afterOff': z.union([days, z.literal('no-end')]),
  'delete.item': isSo,
  'third.eu': isSo,
  'third.us': isSo,
  /** Years from which the feature may be used. */
  'age.user': days,
  'region.on': regions,
  'region.off': regions,
} as const

export type ClauseId = keyof typeof clauseValues
export type ClauseValues = { readonly [Id in ClauseId]: Readonly<z.infer<(typeof clauseValues)[Id]>> }

export const clauseIds = Object.keys(clauseValues) as readonly ClauseId[]
export const isClauseId = (text: string): text is ClauseId => Object.hasOwn(clauseValues, text)
