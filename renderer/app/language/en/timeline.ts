import type { LeavingReason } from '../../../../shared/domain/audit/timeline'
import { count, range, shortDate, size } from './numbers'

const reasons: Readonly<Record<LeavingReason, string>> = {
  firstBatch: 'the first batch, when Allow was tapped',
  ongoing: 'as they are taken',
  older: 'older ones, for a theme',
}

export const timeline = {
  title: 'When it would leave',
  lead: 'Day by day: what leaves, and what is in the cloud by the end of the day.',
  chart: (first: string, last: string) => `In the cloud from ${shortDate(first)} to ${shortDate(last)}`,
  atLeast: 'At best',
  atMost: 'At worst',
  day: 'Day',
  leaves: 'Leaves',
  inCloud: 'In the cloud by then',
  bytes: 'Size by then',
  reason: (reason: LeavingReason, least: number, most: number) => `${range(least, most)} ${reasons[reason]}`,
  photos: (least: number, most: number) => `${range(least, most)} items`,
  size: (least: number, most: number) => (least === most ? size(least) : `${size(least)} to ${size(most)}`),
  undated: (value: number) => `${count(value, 'item', 'items')} may leave on a day that nobody can tell.`,
  taken: (on: string) => `Show what was taken on ${shortDate(on)}`,
  empty: { title: 'Nothing leaves', says: 'With the switch as it is, no photo would or could leave.' },
  earlier: (days: number) => `${count(days, 'earlier day', 'earlier days')} not listed`,
}
