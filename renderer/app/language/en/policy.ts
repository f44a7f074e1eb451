import { shortDate } from './numbers'
import type { Certainty } from '../../../../shared/domain/policy/pack'

const certainties: Readonly<Record<Certainty, string>> = {
  A: 'Read in the text itself',
  B: 'Its wording, as quoted',
  C: 'One report',
  D: 'Inferred or disputed',
}

const chapters: Readonly<Record<string, string>> = {
  prompt: 'The question',
  consent: 'What Allow means',
  settings: 'Where the switch is',
  toggle: 'The switches',
  os: 'The phone’s permission',
  upload: 'What leaves',
  select: 'How it is chosen',
  infer: 'What is looked for',
  suggest: 'What comes of it',
  use: 'What it is used for',
  review: 'Who looks',
  retain: 'How long it stays',
  delete: 'Getting it out',
  third: 'Other people',
  age: 'Age',
  region: 'Where it is on',
}

const questions = {
  clauses: 'Clause by clause',
  finePrint: 'The fine print',
  compare: 'Compare',
  whatIf: 'What if',
} as const

const regionNames = new Intl.DisplayNames('en', { type: 'region' })

export const policy = {
  title: 'The policy',
  lead: 'The published terms as reported, clause by clause. What is not known is said, never guessed.',
  pack: 'Which policy',
  packName: (title: string, reportedOn: string) => `${title} (reported ${shortDate(reportedOn)})`,
  region: 'Where you live',
  regionName: (code: string) =>
    (regionNames.of(code.slice(0, 2)) ?? code) + (code.length > 2 ? `, ${code.slice(3)}` : ''),
  switchName: 'What was done',
  regionUnset: 'Not given: somewhere it is on',
  consent: 'When was Allow tapped?',
  consents: {
    now: 'What if I tapped it now?',
    events: 'It was tapped on a day I know',
    never: 'Never',
    unknown: 'I do not know',
  },
  consentMeans: {
    now: 'The audit shows what would leave from this moment on.',
    events: 'The audit follows the switch through time.',
    never: 'The switch is known to be off, so nothing leaves.',
    unknown: 'Reports disagree whether it was on by itself, so all is “could”.',
  },
  addChange: 'Add a change',
  removeChange: (at: string) => `Remove the change of ${at}`,
  switchTo: (state: 'on' | 'off') => (state === 'on' ? 'Allowed' : 'Turned off'),
  day: 'Day',
  save: 'Use this',
  asOf: 'The audit is made for',
  asOfNow: 'Now',
  asOfDay: 'A fixed day',
  chapter: (key: string) => chapters[key] ?? key,
  state: (state: 'value' | 'unknown' | 'contested') =>
    state === 'value' ? 'Stated' : state === 'unknown' ? 'Not stated' : 'Disputed',
  certainty: (certainty: Certainty) => certainties[certainty],
  sources: 'Sources',
  sourceNote: 'None of the company’s own pages was read directly, unless a clause says so.',
  affected: 'Photos it decides',
  questions: 'What to look at',
  question: (chapter: 'clauses' | 'finePrint' | 'compare' | 'whatIf') => questions[chapter],
  assumptions: 'Assumed for this audit',
  assumption: (what: string, value: string) => `${what}: ${value}`,
}
