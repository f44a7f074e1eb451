import type { Progress, RollState } from '../../../../shared/ipc/app'
import type { Coverage } from '../../../../shared/ipc/auditor'
import type { View } from '../../navigation'
import { count, number, shortDate, timeLeft } from './numbers'

export const views: Readonly<Record<View, string>> = {
  log: 'Audit log',
  timeline: 'Timeline',
  learned: 'Learned',
  suggestions: 'Suggestions',
  revocations: 'Revocations',
  policy: 'Policy',
  ledger: 'Ledger',
  walkthrough: 'Walkthrough',
  report: 'Report',
  settings: 'Settings',
}

export const acts = {
  undo: 'Undo',
  dismiss: 'Dismiss',
  revoke: 'Revoke',
  restore: 'Undo',
  back: 'Back to the sheet',
  pause: 'Pause',
  resume: 'Go on',
  show: 'Show the photos',
  showThese: (photos: number) => `Show ${count(photos, 'photo', 'photos')}`,
}

export const states = {
  loading: 'Developing…',
  failed: 'This could not be shown',
  detail: 'Technical detail',
}

export const app = {
  name: 'Safelight',
  navigation: 'Views',
  skip: 'Skip to the content',
  cannotSee: 'This app cannot see or stop Facebook.',
  cannotSeeMore: 'It shows what the published terms would allow. Only your phone can switch the feature off.',
  attempts: (blocked: number) => count(blocked, 'network attempt', 'network attempts'),
  attemptsMore: (blocked: number) =>
    blocked === 0
      ? 'Nothing in this app has tried to reach a network. You can use it in flight mode.'
      : 'Each attempt was blocked and written to the ledger.',
  notConfined: 'Not confined',
  notConfinedMore: 'This system did not let the photo reader run in a closed box.',
  recovered: 'The store was damaged and has been rebuilt. The old one was kept aside.',
  redact: 'Cover pictures',
  redacted: 'Pictures covered',
  redactMore: 'For showing to others: blurs pictures and covers names and places.',
  simulatedShort: 'Simulated under',
  simulatedAsReported: (on: string) => `Simulated under a policy as reported on ${shortDate(on)}`,
  madeFor: 'Made for',
  reportedOn: (on: string) => `as reported on ${shortDate(on)}`,
  asOf: (on: string) => `as of ${shortDate(on)}`,
  noRoll: 'No folder chosen yet',
  coverage,
  coverageName: 'Coverage',
  stage,
  rollState,
}

function coverage(seen: Coverage): string {
  const here = `${count(seen.items, 'item', 'items')} here`
  const newest = seen.newestTaken === null ? '' : `, newest ${shortDate(seen.newestTaken)}`
  const missing =
    seen.notSeen === null ? '' : seen.notSeen > 0 ? `, ${number(seen.notSeen)} on your phone not seen` : ''
  return here + newest + missing
}

function stage(progress: Progress): string {
  const share = `${number(progress.done)} of ${number(progress.total)}`
  const left = progress.secondsLeft === null ? '' : `, ${timeLeft(progress.secondsLeft)}`
  if (progress.isPaused) return `Paused at ${share}`
  switch (progress.stage) {
    case 'idle':
      return 'Watching for new photos'
    case 'scanning':
      return `Looking for photos: ${count(progress.done, 'file', 'files')} so far`
    case 'reading':
      return `Reading ${share}${left}`
    case 'looking':
      return `Looking at ${share}${left}`
  }
}

function rollState(state: RollState): string {
  switch (state) {
    case 'reading':
      return 'Being read'
    case 'watching':
      return 'Watched'
    case 'paused':
      return 'Paused'
    case 'root-missing':
      return 'Folder not found'
  }
}
