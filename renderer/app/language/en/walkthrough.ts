import type { WalkthroughStep } from '../../../../shared/ipc/walkthrough'
import { count, number, shortDate } from './numbers'

export interface StepWords {
  readonly title: string
  readonly lead: string
  /** What a presenter may say. */
  readonly notes: readonly string[]
}

const steps: Readonly<Record<WalkthroughStep, StepWords>> = {
  prompt: {
    title: 'The prompt',
    lead: 'It appears while you make a story, and asks for far more than that story.',
    notes: ['Ask the room who has seen it.', 'One tap decides about every photo, also those never shared.'],
  },
  'first-batch': {
    title: 'The first batch',
    lead: 'You tapped Allow. The last thirty days leave at once.',
    notes: ['Nobody chose these photos one by one.', 'Open one and ask: would you have posted it?'],
  },
  'days-pass': {
    title: 'Days pass',
    lead: 'Nothing more is asked. New photos leave as they are taken.',
    notes: ['Move the clock day by day.', 'The number only grows while the switch is on.'],
  },
  older: {
    title: 'Older photos, by theme',
    lead: 'Photos from before can be used when a theme calls for them.',
    notes: [
      'To find an old wedding, every photo must be looked at.',
      'These count as “could”, never as safe.',
    ],
  },
  learned: {
    title: 'What is learned',
    lead: 'Faces, dates, places and objects add up to a portrait.',
    notes: ['No single photo tells it all; together they do.', 'Each line opens the photos behind it.'],
  },
  suggestions: {
    title: 'What you get in return',
    lead: 'Collages, recaps and themes, made from what left.',
    notes: ['Compare their number with the number of photos that left.'],
  },
  revoke: {
    title: 'Revoke, and see it fall',
    lead: 'Take out the photos behind one finding. Watch what goes with them.',
    notes: ['The audit is made again without these photos.', 'On the phone, nothing has changed yet.'],
  },
  'switch-off': {
    title: 'Turn it off',
    lead: 'The switch goes off. What already left is another matter.',
    notes: ['Move ahead in time and watch the number.', 'The range is what the terms leave open.'],
  },
  'fine-print': {
    title: 'The fine print',
    lead: 'What the terms do not say, and how many photos hang on it.',
    notes: ['“Not stated” is not “no”.', 'These lines are questions for the company.'],
  },
  report: {
    title: 'The report, verified',
    lead: 'Check the ledger, sign the findings, and hand over the evidence.',
    notes: ['Anyone can check the report without this app.', 'At the end, everything is put back as it was.'],
  },
}

const names: Readonly<Record<number, string>> = {
  1: 'The next day',
  30: '30 days later',
  365: 'A year later',
}

export const walkthrough = {
  title: 'The walkthrough',
  lead: 'The audit in ten steps, on a fixed clock, with findings to sign.',
  what: [
    'It plays the switch and the clock through on your real audit.',
    'At the end, your switch, your clock and your revocations are put back.',
    'You can stop at any step and go on later, also after a restart.',
  ],
  begin: 'Begin the walkthrough',
  steps,
  stepName: (at: number, of: number) => `Step ${number(at)} of ${number(of)}`,
  next: 'Next step',
  back: 'Step back',
  present: 'Presenter mode',
  leavePresent: 'Leave presenter mode',
  keys: 'Arrow keys or page keys move between steps.',
  notes: 'Speaker notes',
  showNotes: 'Show notes',
  hideNotes: 'Hide notes',
  stillGrowing: (done: number, total: number) =>
    total === 0
      ? 'the numbers still grow'
      : `the numbers still grow: ${number(done)} of ${number(total)} photos read`,
  finding: 'Finding at this step',
  findingHint: 'What was seen here, in your own words',
  signer: 'Your name',
  sign: 'Sign off',
  unsign: 'Take back the signature',
  notSigned: 'Not signed',
  signedBy: (by: string, on: string) => `Signed by ${by}, ${shortDate(on)}`,
  allSteps: 'Steps',
  isSigned: 'signed',
  end: 'End, and put everything back',
  ended: 'The walkthrough ended. Switch, clock and revocations are as they were.',
  running: (at: number, of: number) => `Walkthrough, step ${number(at)} of ${number(of)}`,
  runningMore: 'The audit follows the walkthrough’s switch and clock until it ends.',
  prompt: {
    name: 'The prompt, as drawn by us',
    title: 'Get ideas made for you from your camera roll',
    text: 'Allow cloud processing, and your photos are picked and uploaded on an ongoing basis.',
    allow: 'Allow',
    notAllow: 'Don’t allow',
    reported: 'What the prompt is reported to say',
    drawing: 'This drawing is ours. It is not a picture of the app.',
  },
  first: { would: 'leave at once', could: 'more could leave', size: 'are sent' },
  days: {
    passed: (value: number) => `${count(value, 'day', 'days')} after Allow`,
    today: 'is the day of the audit',
    inCloud: 'in the cloud by now',
    later: 'A photo dated later than this day may have a wrong clock, so it counts as possible.',
  },
  older: {
    name: 'Older photos that a theme can bring up',
    of: (theme: string) => `Older photos: ${theme}`,
    looked: 'Nobody can find a theme without looking at every photo first.',
    several: 'A photo may fit several themes. One that fits none here may fit one for them.',
  },
  suggestions: {
    count: (value: number, left: number) =>
      `${count(value, 'suggestion', 'suggestions')} for ${count(left, 'photo', 'photos')} that would leave`,
  },
  learned: { count: (value: number) => `${count(value, 'finding', 'findings')}, the most telling first` },
  revoke: {
    choose: 'Choose a finding to take away',
    another: 'Take away another',
    act: (photos: number) => `Revoke ${count(photos, 'photo', 'photos')}`,
    now: (revoked: number, would: number) =>
      `${count(revoked, 'photo is', 'photos are')} revoked; ${number(would)} would still leave.`,
    items: (value: number) => (value === 1 ? 'photo taken out' : 'photos taken out'),
    findings: (value: number) => (value === 1 ? 'finding fell' : 'findings fell'),
    suggestions: (value: number) => (value === 1 ? 'suggestion fell' : 'suggestions fell'),
    alreadyLeft: 'would already have left',
  },
  off: {
    later: 'How much later',
    days: (value: number) => names[value] ?? count(value, 'day later', 'days later'),
    stays: 'are in the cloud',
    removed,
    where: 'The switch is reported to be here:',
  },
  finePrint: {
    count: (open: number, all: number) => `${number(open)} of ${number(all)} statements are open or disputed`,
    hanging: (value: number) => (value === 0 ? '' : count(value, 'photo', 'photos')),
    all: 'Read every statement',
  },
  report: {
    signed: (value: number, of: number) => `${number(value)} of ${number(of)} steps signed`,
    nothing: 'Nothing noted',
    make: 'Make the report',
  },
}

function removed(least: number, most: number | null): string {
  if (most === null)
    return `Removed after ${count(least, 'day', 'days')} at the earliest. No last day is stated.`
  return least === most
    ? `Removed ${count(least, 'day', 'days')} after it is switched off, as reported.`
    : `Removed ${number(least)} to ${count(most, 'day', 'days')} after it is switched off.`
}
