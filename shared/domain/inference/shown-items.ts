import type { ItemId } from '../item/ids'
import type { Inference } from './inference'

/** Photos that stand for a finding in a report: the first that its evidence names, then those it rests on. */
export const shownItems = ({ evidence, items }: Pick<Inference, 'evidence' | 'items'>): readonly ItemId[] =>
  [...new Set([...evidence.map(({ item }) => item), ...items])].slice(0, mostShown)

export const mostShown = 3
