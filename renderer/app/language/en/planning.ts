import type { InferenceFate, SuggestionFate } from '../../../../shared/domain/audit/revocation-preview'
import { count, number, range } from './numbers'

const fates: Readonly<Record<InferenceFate['fate'], string>> = {
  falls: 'No longer known',
  weakens: 'Still known from other photos',
  'ruled-out': 'Known only from what stays on the phone',
  appears: 'Known instead',
}

const suggestionFates: Readonly<Record<SuggestionFate['fate'], string>> = {
  falls: 'Not made',
  changes: 'Made of other photos',
  appears: 'Made instead',
}

export const planning = {
  title: 'Before you revoke',
  notOnPhone: 'It changes nothing on your phone yet.',
  asks: (what: string) => `What would change without this: ${what}`,
  hides: (label: string) => `How to hide: ${label}`,
  close: 'Leave it as it is',
  back: 'Back',
  revoke: (photos: number) => (photos === 1 ? 'Revoke this photo' : `Revoke these ${number(photos)} photos`),
  nothing: 'It catches no photo now. Photos that fit it later would be caught.',
  keepRule: 'Revoke what arrives later',
  photos: (value: number) => count(value, 'photo', 'photos'),
  taken: 'would be taken out of this audit:',
  outcomes: { would: 'would leave', could: 'could leave', wouldNot: 'would stay anyway' },
  copies: (value: number) => `${count(value, 'near copy goes', 'near copies go')} with it.`,
  alreadyLeft: (value: number, all: number) =>
    all === 1
      ? 'It would already have left. This does not bring it back.'
      : value === 1
        ? 'One of them would already have left. This does not bring it back.'
        : `${number(value)} of them would already have left. This does not bring them back.`,
  descriptors: 'To know this person again in new photos, what the face looks like stays stored here.',
  kept: 'What the service may have kept anyway',
  totals: 'In all, before and after',
  before: 'Now',
  after: 'Then',
  inCloud: 'In the cloud',
  cloud: (least: number, most: number) => range(least, most),
  learned: 'What would be known',
  fate: (fate: InferenceFate['fate']) => fates[fate],
  suggestions: 'What would be made',
  suggestionFate: (fate: SuggestionFate['fate']) => suggestionFates[fate],
  restsOn: (before: number, after: number) =>
    `from ${count(after, 'photo', 'photos')} instead of ${number(before)}`,
  untouched: (value: number) =>
    `${count(value, 'other finding stays', 'other findings stay')} as known as before.`,
  unchanged: 'Nothing that is known changes: other photos show it just as well.',
  hide: 'Find the fewest that hide it',
  hideName: (label: string) => `Find the fewest that hide it: ${label}`,
  fewest: (these: number, all: number) =>
    these === all
      ? `All ${count(all, 'photo', 'photos')} tell it: only without all of them is it no longer known.`
      : `Revoke these ${number(these)} of ${count(all, 'photo', 'photos')} and it is no longer known.`,
  fewestOne: 'Revoke this one photo and it is no longer known.',
  notVerified: 'Even without them it may still be known.',
  notMinimal: 'A smaller choice may do it too: trying them all would take too long.',
  smallest: 'No smaller choice does it.',
  needed: 'Each of them is needed.',
  instead: 'Then this is known instead',
  hidden: 'Nothing tells it now, so there is nothing to hide.',
}
