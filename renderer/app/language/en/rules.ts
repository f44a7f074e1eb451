import type { RuleKind } from '../../../features/revocation/rules/rule-kinds'
import { number } from './numbers'

const kinds: Readonly<Record<RuleKind, string>> = {
  person: 'A person',
  household: 'Everybody outside the household',
  place: 'A place',
  theme: 'A theme',
  kind: 'A kind of picture',
  dates: 'A stretch of days',
  folder: 'A folder',
}

const pictureKinds: Readonly<Record<string, string>> = {
  screenshot: 'Screenshots',
  intimate: 'Everything intimate',
  document: 'All documents',
  video: 'Videos',
}

export const rules = {
  title: 'Revoke by rule',
  lead: 'A rule takes out all that fits it, and catches what arrives later.',
  what: 'Take out',
  kind: (kind: RuleKind) => kinds[kind],
  picture: (kind: string) => pictureKinds[kind] ?? null,
  person: 'Who',
  place: 'Where',
  radius: 'How far around',
  metres: (metres: number) => (metres < 1_000 ? `${number(metres)} metres` : `${number(metres / 1_000)} km`),
  theme: 'Which theme',
  picked: 'Which kind',
  from: 'From',
  to: 'To and including',
  folder: 'Folder inside the watched one',
  folderHint: 'For example 2025/Holiday',
  household: 'Who belongs to the household',
  householdMore: 'Proposed from who is seen at home at night. Whatever shows another face is taken out.',
  nobody: 'Nobody is told apart yet.',
  nowhere: 'No place is known yet.',
  look: 'See what would change',
}
