import type { FrameFilter } from '../../../shared/ipc/schemas'
import { words } from '../../app/language/words'
import type { FrameChoice } from '../../app/navigation'
import { withoutField } from './without-field'

export interface Chip {
  readonly says: string
  /** The choice once this chip is taken away. */
  readonly without: FrameChoice
}

type Field = keyof FrameFilter

/** One chip for each thing that narrows the sheet. Outcomes have buttons of their own. */
export function filterChips({ filter, title }: FrameChoice): readonly Chip[] {
  const fields = (Object.keys(filter) as Field[]).filter((field) => field !== 'outcomes')
  return fields.flatMap((field) => chipsOf(filter, field, title))
}

function chipsOf(filter: FrameFilter, field: Field, title: string | null): readonly Chip[] {
  switch (field) {
    case 'mediaKinds':
      return listChips(filter, field, words.filters.mediaKind)
    case 'themes':
      return listChips(filter, field, words.theme)
    case 'textKinds':
      return listChips(filter, field, words.textKind)
    case 'objects':
      return listChips(filter, field, words.objectName)
    default: {
      const says = title ?? fieldSays(filter, field)
      return says === null ? [] : [{ says, without: { filter: withoutField(filter, field), title: null } }]
    }
  }
}

function fieldSays(filter: FrameFilter, field: Field): string | null {
  const { filters } = words
  switch (field) {
    case 'hasPlace':
      return filter.hasPlace === true ? filters.withPlace : filters.withoutPlace
    case 'hasFaces':
      return filter.hasFaces === true ? filters.withFaces : filters.withoutFaces
    case 'problem':
      return filter.problem === true ? filters.unchecked : filters.checked
    case 'from':
      return filters.from(filter.from ?? '')
    case 'to':
      return filters.to(filter.to ?? '')
    case 'words':
      return filters.words(filter.words ?? '')
    case 'clause':
      return words.verdicts.clause(filter.clause ?? '')
    case 'leaves':
      return filter.leaves === undefined ? null : filters.leaves(filter.leaves.from, filter.leaves.before)
    case 'items':
      return filters.chosen
    case 'inferences':
    case 'inferenceKind':
      return filters.inference
    case 'person':
    case 'inference':
    case 'suggestion':
    case 'roll':
    case 'alreadyLeft':
      return filters[field]
    case 'outcomes':
    case 'mediaKinds':
    case 'themes':
    case 'textKinds':
    case 'objects':
      return null
  }
}

type ListField = 'mediaKinds' | 'themes' | 'textKinds' | 'objects'

function listChips<Name extends ListField>(
  filter: FrameFilter,
  field: Name,
  says: (value: NonNullable<FrameFilter[Name]>[number]) => string,
): readonly Chip[] {
  const values = (filter[field] ?? []) as NonNullable<FrameFilter[Name]>[number][]
  return values.map((value) => {
    const left = values.filter((each) => each !== value)
    const without = left.length === 0 ? withoutField(filter, field) : { ...filter, [field]: left }
    return { says: says(value), without: { filter: without, title: null } }
  })
}
