import { count } from './numbers'

export const ownPacks = {
  title: 'A policy of your own',
  add: 'Add a policy of your own…',
  save: 'Save as a file to change…',
  saved: (name: string) => `Saved as ${name}. Change it, then add it here.`,
  drop: 'Remove this policy',
  refused: (faults: number) =>
    `The file was not added: ${count(faults, 'thing is', 'things are')} wrong in it.`,
  line: (line: number) => `Line ${String(line)}`,
}
