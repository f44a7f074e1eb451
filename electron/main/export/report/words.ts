import type { InferenceKind, Standing } from '../../../../shared/domain/inference/inference'
import { plainLabel } from '../../../../shared/domain/inference/plain-label'
import type { Outcome } from '../../../../shared/domain/policy/verdict'
import type { SuggestionKind } from '../../../../shared/domain/suggestion/suggestion'

// Written out here and not by Intl, whose tables differ between machines: the same audit gives the same report to the byte.
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `27 June 2025`, of a local date or an instant in ISO. */
export function day(iso: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? []
  return year === undefined ? iso : `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`
}

/** `27 June 2025, 12:00 UTC`, of an instant in ISO. */
export const moment = (iso: string): string => `${day(iso)}, ${iso.slice(11, 16)} UTC`

/** A finding in words: people by number, since no name that the user gave is in what others get. */
export const findingWords = (label: string): string =>
  plainLabel(label, { person: (person) => `Person ${person.slice(1)}`, day })

/** `12,345`. */
export const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`
export const percent = (share: number): string => `${Math.round(share * 100)}%`

export function size(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  const power = bytes < 1_000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1_000 ** power
  return `${value < 10 && power > 0 ? value.toFixed(1) : number(Math.round(value))} ${units[power] ?? ''}`
}

export const kindWords: Readonly<Record<InferenceKind, string>> = {
  document: 'Documents and secrets',
  intimate: 'Intimate pictures',
  children: 'Children',
  home: 'Home',
  work: 'Work',
  person: 'People',
  bystanders: 'Strangers in the pictures',
  together: 'Who is together',
  absence: 'Times away from home',
  routine: 'Routines',
  trip: 'Trips',
  event: 'Events',
  place: 'Places',
  device: 'Devices',
  theme: 'Themes',
  thing: 'Things',
}

/** What would hurt most to have known, first. */
export const kindsInOrder = Object.keys(kindWords) as readonly InferenceKind[]

export const standingWords: Readonly<Record<Standing, string>> = {
  stated: 'stated by the policy',
  possible: 'possible, the policy does not say',
  'ruled-out': 'ruled out by the policy',
}

export const suggestionWords: Readonly<Record<SuggestionKind, string>> = {
  collage: 'collage',
  restyle: 'picture restyled by AI',
  recap: 'recap',
  theme: 'theme post',
  birthday: 'birthday',
  trip: 'trip highlights',
  'on-this-day': 'on this day',
}

/** Metadata fields by what people call them. */
const fieldWords: Readonly<Record<string, string>> = {
  GPSLatitude: 'its GPS position',
  GPSLongitude: 'its GPS position',
  DateTimeOriginal: 'the time it was taken',
  FileName: 'its name',
  Model: 'the camera’s model',
  BodySerialNumber: 'the camera’s serial number',
  OwnerName: 'the owner’s name in it',
  Software: 'the program it names',
}

/** What shows it, in words, each once; a field without a word of its own by its own name. */
export const shownBy = (fields: readonly string[]): string =>
  [
    ...new Set(
      fields.map((field) =>
        field.startsWith('assigned:') ? 'the sample’s own word' : (fieldWords[field] ?? field),
      ),
    ),
  ].join(', ')

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  would: 'would leave',
  could: 'could leave',
  'would-not': 'would stay',
  revoked: 'taken out by you',
}
