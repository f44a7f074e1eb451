import type { Theme } from '../item/theme'
import { membersOf } from './draft'
import type { Draft, Material } from './draft'
import { yearsOf } from './title-words'

const titles: Readonly<Partial<Record<Theme, string>>> = {
  pets: 'Moments with your pets',
  food: 'Good food',
  travel: 'Places you have been',
  beach: 'Days by the sea',
  snow: 'Days in the snow',
  sport: 'On the move',
  holiday: 'Holidays',
}
const animals: readonly (readonly [string, string])[] = [
  ['thing:dog', 'Moments with your dog'],
  ['thing:cat', 'Moments with your cat'],
]

/** A post for each theme that the roll is about over time; what happened on one day is an occasion instead. */
export function themeDrafts(material: Material): readonly Draft[] {
  return material.inferencesOf('theme').flatMap((inference): readonly Draft[] => {
    const theme = inference.id.slice('theme:'.length) as Theme
    const title = titles[theme]
    if (title === undefined) return []
    const pets = theme === 'pets' ? petIn(material) : null
    return [
      {
        kind: 'theme',
        listedAs: 'theme',
        about: inference.id,
        title: (chosen) => `${pets?.title ?? title}, ${yearsOf(chosen)}`,
        from: membersOf(inference),
        fewest: 3,
        most: 9,
        because: () => [inference, ...(pets === null ? [] : [pets.reason])],
      },
    ]
  })
}

/** The one kind of animal that is seen; null where there are several or none. */
function petIn({ inferencesOf }: Material) {
  const found = animals.flatMap(([id, title]) => {
    const reason = inferencesOf('thing').find((one) => one.id === id)
    return reason === undefined ? [] : [{ reason, title }]
  })
  return found.length === 1 ? (found[0] ?? null) : null
}
