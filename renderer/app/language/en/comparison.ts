import type { Standing } from '../../../../shared/domain/inference/inference'
import type { ClauseId } from '../../../../shared/domain/policy/clause-values'
import { count, number, range, shortDate, size } from './numbers'
import { theme } from './things'

const standings: Readonly<Record<Standing, string>> = {
  stated: 'stated',
  possible: 'possible',
  'ruled-out': 'ruled out',
}

const valueNames: Readonly<Record<string, string>> = {
  everything: 'Everything, however old',
  once: 'Once, when Allow is tapped',
  ongoing: 'Again and again, as photos are taken',
  media: 'The photos themselves',
  metadata: 'Only dates, places and sizes',
  vector: 'Only a row of numbers drawn from each',
  leaves: 'They may leave',
  stays: 'They stay',
  on: 'On',
  off: 'Off',
  'only-you': 'Only you',
  others: 'Others too',
  never: 'Never',
  'not-in-test': 'Not in this test',
  'edited-or-shared': 'Once edited or shared',
  shared: 'Once shared',
  always: 'Always, also after the test',
  'no-end': 'Kept without end',
  'on-pick': 'Only what you pick yourself',
  photo: 'Photos',
  video: 'Videos',
}

export const comparison = {
  with: 'Compare with',
  chooseOne: 'Choose another policy',
  lead: 'The same photos under two policies: what changes, in sums and photo by photo.',
  reported: (on: string) => `as reported on ${shortDate(on)}`,
  now: 'Now',
  then: 'Then',
  difference: 'Difference',
  outcome: 'What happens',
  inCloud: 'In the cloud by then, with what was revoked too late',
  bytes: 'Size of what would leave',
  bytesCould: 'Size of what could leave',
  range,
  size,
  more: (value: number) => `+${number(value)}`,
  fewer: (value: number) => `−${number(value)}`,
  same: 'Same',
  show: (what: string) => `Show the photos: ${what}`,
  moves: 'Photos whose answer changes',
  move: (before: string, after: string) => `${before} → ${after}`,
  photos: (value: number) => count(value, 'photo', 'photos'),
  noMoves: 'No photo’s answer changes.',
  learned: 'What would be known',
  made: 'What would be made',
  gone: 'No longer',
  added: 'New',
  standing: (before: Standing, after: Standing) => `${standings[before]}, then ${standings[after]}`,
  standingTitle: 'Known all the same, on other grounds',
  sameLearned: 'The same would be known and made.',
  kinds: (value: number, kind: string) => `${number(value)} × ${kind}`,
  each: 'Photo by photo',
  decides: (clause: string) => `decided by: ${clause}`,
  showMore: (value: number) => `Show ${number(value)} more`,
}

export const whatIf = {
  lead: 'Change one clause and see which photos, findings and suggestions change. Nothing is saved.',
  clause: 'If this clause',
  value: 'said',
  states: 'It says now',
  open: 'Nobody knew',
  afterwards: 'What leaves stays the same. What may be done with it changes, for',
  learning: 'What leaves stays the same. What may be learned changes, for',
  says: sentenceOf,
}

function sentenceOf(id: ClauseId, value: unknown): string {
  if (id === 'upload.window' && typeof value === 'number') return `The last ${count(value, 'day', 'days')}`
  if (id === 'retain.afterOff' && typeof value === 'number')
    return `All gone ${count(value, 'day', 'days')} later`
  if (id === 'retain.general' && typeof value === 'number') return `Kept for ${count(value, 'day', 'days')}`
  if (id === 'age.user') return `${String(value)} years or older`
  if (id.startsWith('region.') && Array.isArray(value) && value.length > 0) return value.join(', ')
  if (Array.isArray(value) && value.length === 0)
    return id === 'upload.older' ? 'None: themes off' : id.startsWith('region.') ? 'Nowhere' : 'None'
  return valueSays(value)
}

function valueSays(value: unknown): string {
  if (typeof value === 'number') return count(value, 'day', 'days')
  if (typeof value === 'boolean') return value ? 'Yes' : 'No, ruled out'
  if (Array.isArray(value)) return value.map((each) => valueSays(each)).join(', ')
  const text = String(value)
  return valueNames[text] ?? theme(text)
}
