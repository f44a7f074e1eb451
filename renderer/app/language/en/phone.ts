import type { Truth } from '../../../../shared/domain/policy/reading'
import { count, number } from './numbers'

export const phone = {
  title: 'On your phone',
  lead: 'This app cannot see or stop the other one. These steps are yours to take.',
  switchOff: 'Turn the feature off',
  path: (menus: readonly string[]) => menus.join(' › '),
  noPath: 'The policy does not say where the switch is.',
  sure: (certainty: string) => `How this is known: ${certainty}`,
  after,
  limited: 'Or choose which photos it may see',
  respected: (truth: Truth) => limitedSays[truth],
  allow: (items: number) => `${count(items, 'photo', 'photos')} may stay selected`,
  leaveOut: 'Leave these out of the selection',
  photos: (items: number) => count(items, 'photo', 'photos'),
  one: 'Taking back what already left',
  canDelete: (truth: Truth) => deletionSays[truth],
  done: 'What you revoked, and whether it is done',
  nothing: 'You revoked nothing, so nothing is left to do.',
  mayHaveLeft: (items: number) =>
    items === 0 ? 'None of it may have left yet' : `${number(items)} of them may already be in the cloud`,
  isDone: 'Done on your phone',
  take: 'Take it to your phone',
  list: { pdf: 'Save a page to print', txt: 'Save the list of what may stay' },
  making: 'Writing…',
  notDone: 'Not yet done on your phone',
  confirm: 'I did this on my phone',
  confirmName: (what: string) => `I did this on my phone: ${what}`,
}

const limitedSays: Readonly<Record<Truth, string>> = {
  yes: 'The policy says that a choice of photos limits the feature.',
  no: 'The policy says that this does not limit the feature.',
  open: 'Whether this limits the feature is not stated.',
}

const deletionSays: Readonly<Record<Truth, string>> = {
  yes: 'Single photos can be deleted from the service.',
  no: 'Single photos cannot be deleted from the service.',
  open: 'No way to delete a single photo is known. Turning it off is all there is.',
}

function after(least: number, most: number | null): string {
  if (most === null)
    return `After that it is gone in ${count(least, 'day', 'days')} at best; no end is promised.`
  if (least === most) return `After that all of it is gone in ${count(least, 'day', 'days')}.`
  return `After that it is gone in ${number(least)} to ${count(most, 'day', 'days')}.`
}
