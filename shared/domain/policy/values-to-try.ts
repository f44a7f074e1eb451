import { themes } from '../item/theme'
import type { ClauseId, ClauseValues } from './clause-values'

const either = [true, false] as const
const somewhere: readonly (readonly string[])[] = [[], ['US', 'CA'], ['GB', 'DE', 'FR']]

/**
 * Values worth trying for every clause, beside "nobody knows". Empty where a clause is a sentence or a way through menus: another
 * sentence changes nothing that can be worked out.
 */
export const valuesToTry: { readonly [Id in ClauseId]: readonly ClauseValues[Id][] } = {
  'prompt.where': [],
  'prompt.text': [],
  'consent.binds': [],
  'consent.optIn': either,
  'settings.path': [],
  'toggle.local': ['on', 'off'],
  'toggle.cloud': [],
  'toggle.cloud.default': ['on', 'off'],
  'os.gate': either,
  'upload.what': ['media', 'metadata', 'vector'],
  'upload.cadence': ['ongoing', 'once', 'on-pick'],
  'upload.window': [7, 30, 60, 90, 365, 'everything'],
  'upload.older': [[], ['wedding', 'pets', 'travel'], ['birthday', 'holiday'], themes],
  'upload.media': [['photo'], ['video'], ['photo', 'video']],
  'upload.order': [],
  'select.signals': [],
  'select.clutter': ['leaves', 'stays'],
  'infer.faces': either,
  'infer.people': either,
  'infer.objects': either,
  'infer.time': either,
  'infer.place': either,
  'infer.text': either,
  'infer.onDevice': either,
  'suggest.kinds': [[], ['collage', 'recap'], ['theme', 'birthday', 'trip', 'on-this-day']],
  'suggest.surface': [],
  'suggest.visibility': ['only-you', 'others'],
  'use.ads': either,
  'use.training': ['always', 'shared', 'edited-or-shared', 'not-in-test', 'never'],
  'use.safety': either,
  'review.human': either,
  'retain.general': [30, 90, 365, 'no-end'],
  'retain.afterOff': [0, 30, 90, 'no-end'],
  'delete.item': either,
  'third.eu': either,
  'third.us': either,
  'age.user': [13, 16, 18],
  'region.on': somewhere,
  'region.off': somewhere,
}
