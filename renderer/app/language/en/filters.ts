import type { MediaKind } from '../../../../shared/domain/item/facts'
import { shortDate } from './numbers'

const kinds: Readonly<Record<MediaKind, string>> = {
  photo: 'Photos',
  video: 'Videos',
  'live-photo': 'Live photos',
  'motion-photo': 'Motion photos',
}

export const filters = {
  title: 'Filters',
  add: 'Filter',
  groups: { photo: 'The photo', theme: 'Theme', text: 'Text in it' },
  yesNo: {
    hasFaces: 'With faces',
    hasPlace: 'With a place',
    problem: 'Could not be checked',
    alreadyLeft: 'Already in the cloud by then',
  },
  taken: { from: 'Taken from', to: 'Taken until' },
  clause: 'Decided by the clause',
  anyClause: 'Any clause',
  remove: (what: string) => `Remove the filter ${what}`,
  mediaKind: (kind: MediaKind) => kinds[kind],
  withPlace: 'With a place',
  withoutPlace: 'Without a place',
  withFaces: 'With faces',
  withoutFaces: 'Without faces',
  unchecked: 'Could not be checked',
  checked: 'Checked',
  alreadyLeft: 'Already in the cloud by then',
  from: (local: string) => `from ${shortDate(local)}`,
  to: (local: string) => `to ${shortDate(local)}`,
  leaves: (from: number, before: number) =>
    `leaves ${shortDate(new Date(from).toISOString())} to ${shortDate(new Date(before - 1).toISOString())}`,
  chosen: 'Chosen photos',
  words: (text: string) => `“${text}”`,
  person: 'One person',
  inference: 'Evidence',
  suggestion: 'One suggestion',
  roll: 'One folder',
}

export const search = {
  name: 'Search',
  hint: 'Try “dogs last summer”',
  clear: 'Clear the search',
}
