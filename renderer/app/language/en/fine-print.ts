import type { FinePrintLine } from '../../../../shared/domain/audit/fine-print'
import { count, number } from './numbers'

const states: Readonly<Record<FinePrintLine['states'], string>> = {
  stated: 'Stated',
  'left-open': 'Left open',
  contested: 'Disputed',
  'ruled-out': 'Ruled out',
}

const about: Readonly<Record<FinePrintLine['about'], string>> = {
  leaving: 'Whether it leaves',
  learning: 'What is learned',
  afterwards: 'What becomes of it',
  words: 'The question itself',
}

const costs: Readonly<Record<Exclude<FinePrintLine['about'], 'words'>, string>> = {
  leaving: 'could leave because this is open',
  learning: 'would tell it, if this holds',
  afterwards: 'would or could leave, with this unanswered',
}

export const finePrint = {
  title: 'What the fine print costs',
  lead: 'Each point that is left open or disputed, and how many of your photos hang on it.',
  state: (state: FinePrintLine['states']) => states[state],
  about: (what: FinePrintLine['about']) => about[what],
  cost: (what: FinePrintLine['about']) => (what === 'words' ? '' : costs[what]),
  photos: (value: number) => count(value, 'photo', 'photos'),
  costName: (clause: string) => `Show the photos that hang on: ${clause}`,
  freeTitle: (points: number) => `${count(points, 'open point costs', 'open points cost')} you nothing now`,
  matrix: 'All statements at a glance',
  matrixLead: 'Every clause in its place. A number says how many of your photos hang on it.',
  subject: 'Subject',
  hangs: (value: number) => `${number(value)} hang on it`,
  none: 'None',
  allStated: 'No open point costs you a photo now.',
}
