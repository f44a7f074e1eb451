import type { SuggestionAct, Consequence } from '../../../../shared/domain/suggestion/consequences'
import type { SuggestionKind } from '../../../../shared/domain/suggestion/suggestion'
import { count, number } from './numbers'

const kinds: Readonly<Record<SuggestionKind, string>> = {
  collage: 'Collage',
  recap: 'Recap',
  theme: 'Theme post',
  birthday: 'Birthday',
  trip: 'Trip highlights',
  'on-this-day': 'On this day',
  restyle: 'AI restyling',
}

const layouts: Readonly<Record<string, string>> = {
  single: 'One photo',
  beside: 'One large, others beside',
  below: 'One large, others below',
  mosaic: 'One large among small ones',
  bands: 'Two bands',
  grid: 'Even grid',
  rows: 'Whole photos in rows',
}

const acts: Readonly<Record<SuggestionAct, string>> = {
  nothing: 'Leave it',
  edit: 'Edit it',
  share: 'Share it',
}

const seenBy: Readonly<Record<Consequence['visibleTo'], string>> = {
  'only-you': 'Only you would see it.',
  'whom-you-choose': 'Whoever you choose would see it.',
  unknown: 'Who would see it is not stated.',
}

const training: Readonly<Record<Consequence['training'], string>> = {
  would: 'Its photos may then be used to train AI models.',
  could: 'Whether its photos train AI models is left open.',
  'would-not': 'Its photos are not used to train AI models, say the terms.',
}

export const suggestions = {
  title: 'What you would get for it',
  lead: 'Drawn here, on this computer, from your photos: what the feature could offer you in return.',
  kind: (kind: SuggestionKind) => kinds[kind],
  because: 'Why it exists',
  sure: (share: string) => `${share} sure`,
  onlyYou: 'Shown only to you until you share it',
  visibilityUnknown: 'Who would see it is not stated',
  clauses: (names: readonly string[]) => `By the clauses: ${names.join(', ').toLowerCase()}.`,
  possible: 'The policy does not name it, but leaves its list open.',
  back: 'All suggestions',
  layouts: 'How it is laid out',
  layout: (name: string) => layouts[name] ?? name,
  slides: 'As a sequence',
  collageOf: (title: string, photos: number) => `${title}, drawn from ${count(photos, 'photo', 'photos')}`,
  slideOf: (at: number, of: number) => `Slide ${number(at)} of ${number(of)}`,
  play: 'Play',
  pause: 'Pause',
  again: 'Play again',
  previous: 'Earlier slide',
  next: 'Later slide',
  restyleSource: 'It would be given this photo',
  restyleResult: 'It would be restyled',
  restyled: 'An AI would draw the photo anew. No such picture is made here.',
  uses: (photos: number) => `Made of ${count(photos, 'photo', 'photos')}`,
  usesMore: (placed: number) => `The first ${number(placed)} fit on one sheet; the sequence shows them all.`,
  consequences: 'What happens if you',
  act: (act: SuggestionAct) => acts[act],
  seenBy: (who: Consequence['visibleTo']) => seenBy[who],
  training: (use: Consequence['training']) => training[use],
  simulated: 'This is only told. Nothing is edited, shared or sent from here.',
  revokePhotos: 'Revoke these photos…',
  revokeMore: 'You see what would change before anything is done.',
  more: (value: number) => `Show ${number(value)} more`,
  empty: { title: 'No suggestions', says: 'The photos that would or could leave make none.' },
}
