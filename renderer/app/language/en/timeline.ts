import type { LeavingReason } from '../../../../shared/domain/audit/leaving-reason'
import { count, date, number, range, shortDate, size } from './numbers'

const reasons: Readonly<Record<LeavingReason, string>> = {
  firstBatch: 'in the first batch, when Allow was tapped',
  ongoing: 'as they were taken',
  older: 'older ones, for a theme',
}

export const timeline = {
  title: 'When it would leave',
  lead: 'Day by day: what leaves, and what is in the cloud by the end of the day.',
  chart: (first: string, last: string) => `In the cloud from ${shortDate(first)} to ${shortDate(last)}`,
  atLeast: 'At best',
  atMost: 'At worst',
  slider: 'Day to look at',
  day: 'Day',
  leaves: 'Leaves',
  leavesNothing: 'Nothing leaves on this day.',
  inCloud: 'In the cloud by then',
  bytes: 'Size by then',
  reason: (reason: LeavingReason) => reasons[reason],
  reasonShort: (reason: LeavingReason, least: number, most: number) =>
    `${range(least, most)} ${reasons[reason]}`,
  range,
  photos: (least: number, most: number) => `${range(least, most)} items`,
  size: (least: number, most: number) => (least === most ? size(least) : `${size(least)} to ${size(most)}`),
  show: (reason: LeavingReason, on: string) => `Show what leaves on ${shortDate(on)} ${reasons[reason]}`,
  look: (on: string) => `Look at ${shortDate(on)}`,
  ahead: 'Ahead: if nothing else arrives and the switch stays as it is.',
  auditFor: 'Make the whole audit for this day',
  auditNow: 'Make it for now again',
  madeFor: 'The audit is made for this day.',
  asOf: 'Audit',
  undated: (value: number) => `${count(value, 'item', 'items')} may leave on a day that nobody can tell.`,
  lookedThrough: {
    lead: 'To find older ones for a theme, somebody has to look at',
    photos: (value: number) => count(value, 'older photo', 'older photos'),
    end: ' first.',
    name: 'Looked at to find older photos for a theme',
  },
  empty: { title: 'Nothing leaves', says: 'With the switch as it is, no photo would or could leave.' },
  earlier: (days: number) => `${count(days, 'earlier day', 'earlier days')} not listed`,
  countdown: {
    title: 'After you turned it off',
    off: (on: string) => `Turned off on ${date(on)}.`,
    best: (on: string) => `At best all is removed by ${date(on)}`,
    worst: (on: string) => `At worst by ${date(on)}.`,
    noEnd: 'At worst it is kept: no end is promised.',
    daysLeft: (days: number) => (days > 0 ? `, in ${count(days, 'day', 'days')}.` : ', which has passed.'),
    share: (done: number, of: number) => `Day ${number(done)} of ${number(of)}`,
    still: (least: number, most: number) => `In the cloud today: ${range(least, most)}`,
  },
}
