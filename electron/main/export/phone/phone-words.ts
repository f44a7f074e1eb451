import type { Truth } from '../../../../shared/domain/policy/reading'
import { counted } from '../report/words'

const respected: Readonly<Record<Truth, string>> = {
  yes: 'The policy says that a choice of photos limits the feature.',
  no: 'The policy says that this does not limit the feature.',
  open: 'Whether this limits the feature is not stated.',
}

/** Every sentence of the page to print. */
export const phoneWords = {
  title: 'To do on your phone',
  lead: 'Safelight cannot see or stop the other app. These steps are yours to take; tick them off.',
  private: 'Only for you: this page shows the photos that you revoked.',
  switchOff: 'Turn the feature off',
  noPath: 'The policy does not say where the switch is.',
  goneAfter: (least: number, most: number | null): string =>
    most === null
      ? `What had left is gone after ${counted(least, 'day')} at the earliest. No end is promised.`
      : `What had left is gone after ${counted(least, 'day')} at the earliest, ${counted(most, 'day')} at the latest.`,
  select: 'Or choose which photos it may see',
  respected,
  counts: (allow: number, leaveOut: number): string =>
    leaveOut === 0
      ? `All ${counted(allow, 'photo')} may stay selected: you revoked none.`
      : `To leave out of the selection: ${counted(leaveOut, 'photo')}. The other ${counted(allow, 'photo')} may stay.`,
  undated: 'No date',
  revoked: 'What you revoked',
  oneFile: 'One photo',
  mayHaveLeft: (items: number): string =>
    items === 0 ? 'None of it may have left yet.' : `Up to ${counted(items, 'photo')} may have left already.`,
  isDone: 'Done on your phone.',
  notDone: 'Not yet done on your phone.',
}
