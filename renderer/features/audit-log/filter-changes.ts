import type { FrameFilter } from '../../../shared/ipc/schemas'
import { withoutField } from './without-field'

type YesNo = 'hasFaces' | 'hasPlace' | 'problem' | 'alreadyLeft'
type Listed = 'mediaKinds' | 'themes' | 'textKinds'
type ValueOf<Name extends Listed> = NonNullable<FrameFilter[Name]>[number]

/** With the condition where it was not, without it where it was. */
export const flipped = (filter: FrameFilter, name: YesNo): FrameFilter =>
  filter[name] === true ? withoutField(filter, name) : { ...filter, [name]: true }

export function isChosen<Name extends Listed>(
  filter: FrameFilter,
  name: Name,
  value: ValueOf<Name>,
): boolean {
  const values: readonly string[] = filter[name] ?? []
  return values.includes(value)
}

/** One value of a list more, or one fewer; an empty list is no condition. */
export function toggled<Name extends Listed>(
  filter: FrameFilter,
  name: Name,
  value: ValueOf<Name>,
): FrameFilter {
  const values: readonly string[] = filter[name] ?? []
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
  return next.length === 0 ? withoutField(filter, name) : { ...filter, [name]: next }
}

/** The same with another first or last day, `YYYY-MM-DD`; an empty one is no condition. */
export const dated = (filter: FrameFilter, name: 'from' | 'to', day: string): FrameFilter =>
  day === '' ? withoutField(filter, name) : { ...filter, [name]: day }

export const decidedBy = (filter: FrameFilter, clause: string): FrameFilter =>
  clause === '' ? withoutField(filter, 'clause') : { ...filter, clause }
