import type { CannotTell } from '../../../../shared/domain/inference/profile/cannot-tell'
import { count, date, number, percent, shortDate } from './numbers'

export const portrait = {
  tabs: {
    profile: 'In one page',
    people: 'People',
    map: 'Map',
    calendar: 'Calendar',
    papers: 'Documents',
    devices: 'Devices',
    all: 'Everything',
  },
  tabsName: 'Kinds of what is learned',
  sure: (confidence: number) => `${sureness(confidence)} (${percent(confidence)})`,
  show: 'Photos',
  showName: (photos: number, label: string) => `${count(photos, 'photo', 'photos')}: ${label}`,
  more: (left: number) => `Show more, ${number(left)} left`,
}

export const profile = {
  title: 'What a stranger could write about you',
  lead: 'From the photos that would or could leave, and nothing else. What matters most comes first.',
  cannot: 'What your photos do not tell',
  cannotLead: 'Not seen is not the same as safe.',
  cannotLines: (cannot: CannotTell): readonly { readonly says: string; readonly value: number }[] => [
    { says: 'say no place, so places are a lower bound', value: cannot.withoutPlace },
    { says: 'say no time of their own', value: cannot.withoutTime },
    { says: 'of which only the data was read, not the picture', value: cannot.notLookedAt },
    { says: 'could not be checked', value: cannot.couldNotCheck },
  ],
  unknownFaces: (faces: number) => `${count(faces, 'face belongs', 'faces belong')} to nobody we could tell.`,
  of: (value: number, all: number) => `${number(value)} of ${count(all, 'photo', 'photos')}`,
}

export const map = {
  name: 'Map of your photos',
  keys: 'Arrow keys move, plus and minus zoom, zero shows all, Enter opens the photos in the middle.',
  lead: 'Drawn on this computer from public outlines. No map is fetched from anywhere.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  homeAndWork: 'Home and work',
  home: 'Home',
  work: 'Work or school',
  places: 'Other places',
  trips: 'Trips',
  giveaway: (photos: number) => `${count(photos, 'photo', 'photos')} already`,
  giveawaySays: (photos: number) => (photos === 1 ? 'gives your home away.' : 'give your home away.'),
  within: (metres: number) => `within ${number(metres)} metres`,
  onMap: 'On the map',
  onMapName: (label: string) => `Show on the map: ${label}`,
  placeName: (name: string, photos: number) => `${name}, ${count(photos, 'photo', 'photos')}`,
  withoutPlace: (photos: number) =>
    `${count(photos, 'photo tells', 'photos tell')} no place. There may be more to see than this.`,
  here: 'Photos taken here',
  nothingHere: 'No photo was taken here.',
  more: (left: number) => `Show ${count(left, 'more place', 'more places')}`,
  coarse: 'So near, only dots and towns are drawn.',
  distance: (metres: number) => (metres >= 1_000 ? `${number(metres / 1_000)} km` : `${number(metres)} m`),
  empty: { title: 'No places', says: 'No photo that would or could leave says where it was taken.' },
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const calendar = {
  week: 'When in the week',
  weekLead: 'Photos by day and hour, as your camera’s clock says. Each field opens its photos.',
  weekdays,
  weekdaysShort: weekdays.map((name) => name.slice(0, 3)),
  hour: (hour: number) => String(hour).padStart(2, '0'),
  cell: (weekday: number, hour: number, photos: number) =>
    `${weekdays[weekday] ?? ''} ${String(hour).padStart(2, '0')}:00, ${count(photos, 'photo', 'photos')}`,
  days: 'Which days',
  daysLead: 'Every day with a photo. Outlined days show that nobody was at home.',
  year: (year: string, days: number, away: number) =>
    `${year}: photos on ${count(days, 'day', 'days')}, away on ${count(away, 'day', 'days')}`,
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  routines: 'Routines',
  away: 'Away from home',
  events: 'Events',
  awaySpan: (from: string, to: string) => `${shortDate(from)} to ${shortDate(to)}`,
  dayTitle: (day: string) => date(day),
  empty: { title: 'No times', says: 'No photo that would or could leave says when it was taken.' },
}

export const papers = {
  title: 'Documents and secrets',
  lead: 'Covered until you ask. Only the kind is stored, never the words.',
  intimate: 'Intimate pictures',
  uncover: 'Uncover',
  uncoverName: (label: string) => `Uncover the photos: ${label}`,
  cover: 'Cover again',
  covered: (at: number) => `Photo ${String(at)}, covered`,
  photo: (at: number) => `Photo ${String(at)}`,
  empty: { title: 'No documents', says: 'No photo that would or could leave shows a document we can tell.' },
}

export const devices = {
  lead: 'Written by the camera into each file. It ties photos to one phone and to one owner.',
  models: 'Phones and cameras',
  serials: 'Serial numbers',
  owners: 'Names written in the files',
  software: 'Edited with',
  empty: {
    title: 'No devices',
    says: 'No photo that would or could leave names the device it was made with.',
  },
}

function sureness(confidence: number): string {
  if (confidence >= 0.9) return 'Almost certain'
  if (confidence >= 0.7) return 'Likely'
  if (confidence >= 0.45) return 'Uncertain'
  return 'A guess'
}
