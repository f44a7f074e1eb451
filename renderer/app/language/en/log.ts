import type { Outcome } from '../../../../shared/domain/policy/verdict'
import type { ConsentEvent, SaidConsent } from '../../../../shared/domain/policy/consent'
import type { Frame } from '../../../../shared/ipc/auditor'
import { clock, count, date, number, range, shortDate } from './numbers'
import { verdicts } from './verdicts'

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

export const log = {
  title: 'Audit log',
  sheet: 'Contact sheet',
  list: 'List',
  view: 'How to show it',
  zoom: 'Size of the frames',
  smaller: 'Smaller frames',
  larger: 'Larger frames',
  order: 'Order',
  byTaken: 'By date taken',
  byLeaves: 'By when it leaves',
  opening,
  and: 'and',
  photos: (value: number) => count(value, 'photo', 'photos'),
  videos: (value: number) => count(value, 'video', 'videos'),
  wouldLeave: ({ known }: SaidConsent) => (known === 'if-now' ? 'would leave at once' : 'would leave'),
  moreCould: 'more could.',
  nothingSeen: 'No photo has been seen yet, so nothing can be said.',
  more: (value: number) => number(value),
  reveals: {
    children: (least: number, most: number) => `${range(least, most)} may show children`,
    document: (least: number, most: number) =>
      most === 1 ? '1 document' : `${range(least, most)} documents`,
    home: (least: number, most: number) => `${range(least, most)} point to your home`,
    suggestions: (value: number) => count(value, 'suggestion', 'suggestions'),
    unchecked: (value: number) => `${number(value)} could not be checked`,
  },
  empty: { title: 'No photos here yet', says: 'New photos appear within seconds of landing in the folder.' },
  noRoll: {
    title: 'No folder chosen yet',
    says: 'Choose the folder that your phone’s photos arrive in. They are only read.',
  },
  rootMissing: {
    title: (name: string) => `${name} cannot be found`,
    says: 'Connect its drive, or wait for the sync. Nothing was removed here, and it is looked for again.',
  },
  noMatch: {
    title: 'Nothing fits these filters',
    says: 'The photos are still there. Remove a filter to see them again.',
  },
  clear: 'Show everything',
  monthName: (month: string) => monthFormat.format(new Date(`${month}-01T00:00:00Z`)),
  undated: 'No date',
  choose: (name: string) => `Choose ${name}`,
  selected: (value: number, most: number) => `${number(value)} of ${number(most)} chosen`,
  revokeSelected: 'Revoke all chosen',
  revoking: 'Revoking…',
  selectNone: 'Choose none',
  selectAll: 'Choose all shown',
  tooMany: (most: number) => `At most ${number(most)} can be chosen at once. Narrow the filter first.`,
  hint: 'Arrows move, Enter opens, Space chooses, R revokes, U undoes',
  gridName: (total: number) => `Contact sheet, ${count(total, 'frame', 'frames')}`,
  listName: (total: number) => `Audit log, ${count(total, 'row', 'rows')}`,
  columns: {
    photo: 'Photo',
    leaves: 'Leaves',
    verdict: 'Verdict',
    learned: 'What it tells',
    act: 'Revoke',
  },
  menu: {
    name: 'What to do with it',
    open: 'Open',
    look: 'See what would change without it',
    revoke: (photos: number) => (photos === 1 ? 'Revoke' : `Revoke all ${number(photos)} chosen`),
    restore: 'Undo its revocation',
  },
  nothingLearned: 'Nothing found',
  learning: 'Being worked out',
  readsAs,
  cell: (index: number, outcome: Outcome) => `Frame ${number(index + 1)}. ${verdicts.name(outcome)}.`,
  shown: (value: number) => `${number(value)} shown`,
  zoomStep: (at: number, of: number) => `${number(at)} of ${number(of)}`,
  cloud: (least: number, most: number) => `${range(least, most)} already in the cloud`,
}

/** How the answer begins; `asOf` and `now` are ISO instants. */
function opening(consent: SaidConsent, asOf: string, now: string): string {
  switch (consent.known) {
    case 'never':
      return 'You never tapped Allow:'
    case 'unknown':
      return 'If the switch was on by itself:'
    case 'if-now':
      return asOf.slice(0, 10) === now.slice(0, 10)
        ? 'If you tapped Allow today:'
        : `If you tapped Allow on ${shortDate(asOf)}:`
    case 'events':
      return tapped(consent.events)
  }
}

function tapped(events: readonly ConsentEvent[]): string {
  const on = events.find(({ state }) => state === 'on')
  if (on === undefined) return 'With the switch off:'
  const last = events.at(-1)
  const off = last?.state === 'off' ? `, and turned it off on ${dayOf(last)}` : ''
  return `You tapped Allow on ${dayOf(on)}${off}:`
}

const dayOf = (event: ConsentEvent): string => shortDate(new Date(event.at).toISOString())

/** All that a frame says to someone who hears it. */
function readsAs(frame: Frame, index: number, asOf: string): string {
  const parts = [
    `Frame ${number(index + 1)}`,
    frame.name,
    frame.takenLocal === null ? 'date unknown' : `${date(frame.takenLocal)} ${clock(frame.takenLocal)}`,
    frame.mediaKind === 'video' ? 'video' : '',
    verdicts.name(frame.outcome),
    frame.outcome === 'would' || frame.outcome === 'could' ? verdicts.when(frame.leavesAt, asOf) : '',
    frame.clauseSays ?? '',
    frame.problem === null ? '' : 'could not be checked',
  ]
  return parts.filter((part) => part !== '').join(', ')
}
