import type { SuggestionKind } from '../../../../shared/domain/suggestion/suggestion'

const kinds: Readonly<Record<SuggestionKind, string>> = {
  collage: 'Collage',
  recap: 'Recap',
  theme: 'Theme post',
  birthday: 'Birthday',
  trip: 'Trip highlights',
  'on-this-day': 'On this day',
  restyle: 'AI restyling',
}

export const suggestions = {
  title: 'What you would get for it',
  lead: 'Suggestions that could be made from your photos, and what each one rests on.',
  kind: (kind: SuggestionKind) => kinds[kind],
  because: 'It rests on',
  onlyYou: 'Shown only to you until you share it',
  visibilityUnknown: 'Who would see it is not stated',
  empty: { title: 'No suggestions', says: 'The photos that would or could leave make none.' },
}
