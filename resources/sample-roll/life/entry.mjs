import { near } from './places.mjs'
import { phoneOn } from './cameras.mjs'

/** New York's, Lisbon's and Breckenridge's offsets over the days of the roll. */
const newYork = (local) => {
  const day = local.slice(0, 10)
  const summers = [
    ['2022-03-13', '2022-11-06'],
    ['2023-03-12', '2023-11-05'],
    ['2024-03-10', '2024-11-03'],
    ['2025-03-09', '2025-11-02'],
  ]
  return summers.some(([from, to]) => day >= from && day < to) ? '-04:00' : '-05:00'
}

/**
 * One picture of the life: what it shows (`scene`, `people`, `document`, `screen`), when (local wall clock), where. What is not
 * said follows from these: the phone of that day, the offset of that place.
 */
export function photo(local, where, shows, more = {}) {
  const abroad = ['rossio', 'alfama', 'belem', 'cascais'].includes(where)
  const mountain = ['breckenridge', 'slopes'].includes(where)
  return {
    local: `${local}:${seconds(local)}`,
    offset: abroad ? '+01:00' : mountain ? '-07:00' : newYork(local),
    where,
    place: where === null ? null : near(where, local),
    camera: phoneOn(local),
    shows,
    kind: 'photo',
    assigned: null,
    tags: [],
    ...more,
  }
}
export const screenshot = (local, name, more = {}) =>
  photo(local, null, { screen: name }, { kind: 'screenshot', ...more })
export const document = (local, where, name, more = {}) => photo(local, where, { document: name }, more)
export const video = (local, where, shows, more = {}) =>
  photo(local, where, shows, { kind: 'video', ...more })

const seconds = (local) =>
  String((Number(local.slice(-2)) * 7 + Number(local.slice(8, 10)) * 3) % 60).padStart(2, '0')

const nobody = { objects: [], themes: [], ages: [], persons: [] }
export const withDog = { ...nobody, objects: ['dog'], themes: ['pets'] }
export const atWedding = { ...nobody, themes: ['wedding'] }
export const atBirthday = { ...nobody, themes: ['birthday'] }
/** The children, born 14 June 2019 and in spring 2016; the age is that of the day. */
export const younger = (age, more = {}) => ({
  ...nobody,
  ages: [{ estimate: age, low: age - 1, high: age + 1 }],
  persons: ['the younger child'],
  ...more,
})
export const both = (age, more = {}) => ({
  ...nobody,
  ages: [
    { estimate: age, low: age - 1, high: age + 1 },
    { estimate: age + 3, low: age + 2, high: age + 4 },
  ],
  persons: ['the younger child', 'the older child'],
  ...more,
})
