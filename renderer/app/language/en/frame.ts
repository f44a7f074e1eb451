import type { AgeEstimate, Camera, MediaKind, Taken } from '../../../../shared/domain/item/facts'
import { clock, count, date, number, percent, weekdayOf } from './numbers'

const sources: Readonly<Record<Taken['source'], string>> = {
  exif: 'written by the camera',
  gps: 'from the satellite clock',
  quicktime: 'written by the camera',
  sidecar: 'from the file beside it',
  'file-name': 'read from the file name',
  mtime: 'only the date of the file',
}

const media: Readonly<Record<MediaKind, string>> = {
  photo: 'Photo',
  video: 'Video',
  'live-photo': 'Live photo, with its video',
  'motion-photo': 'Motion photo, with its video',
}

export const frame = {
  title: 'One frame',
  partOf: (kind: string) => kind.replaceAll('-', ' '),
  previous: 'Earlier frame',
  next: 'Later frame',
  neighbours: 'Around it in time',
  noPicture: (name: string) => `${name}, no picture could be made`,
  pictureOf: (name: string) => `Photo ${name}`,
  evidence: 'Evidence on the photo',
  showEvidence: 'Show evidence',
  uncover: 'Uncover text',
  covered: (what: string) => `${what}, covered`,
  face: (age: AgeEstimate | null) =>
    age === null ? 'Face' : `Face, age ${number(age.low)} to ${number(age.high)}, estimated`,
  object: (label: string, score: number) => `${label}, ${percent(score)} sure`,
  facts: 'What the file shows',
  fact: {
    name: 'Name',
    taken: 'Taken',
    place: 'Place',
    camera: 'Camera',
    owner: 'Owner written in it',
    serial: 'Serial number',
    lens: 'Lens',
    software: 'Software',
    kind: 'Kind',
    measures: 'Size',
    faces: 'Faces',
    objects: 'Things seen',
    text: 'Text',
    themes: 'Themes',
    intimacy: 'Might be read as intimate',
    captions: 'Caption',
    albums: 'Album',
    parts: 'Leaves with it',
    copies: 'Also kept as',
    assigned: 'Stated by the sample, not seen',
  },
  unknown: 'Nothing found',
  notLooked: 'Not looked at',
  none: 'Looked, found none',
  faces: (value: number) => count(value, 'face', 'faces'),
  wordsRead: (value: number) => count(value, 'word', 'words'),
  taken: (taken: Taken) =>
    `${weekdayOf(taken.local)} ${date(taken.local)}, ${clock(taken.local)}${taken.offset === null ? ', zone unknown' : ` (UTC ${taken.offset})`}`,
  takenSource: (taken: Taken) => sources[taken.source],
  place: (latitude: number, longitude: number) => `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`,
  camera: (camera: Camera) => [camera.make, camera.model].filter((part) => part !== null).join(' '),
  media: (kind: MediaKind) => media[kind],
  because: 'Why',
  restsOn: 'What rests on it',
  restsOnNothing: 'Nothing that would be learned rests on this photo.',
  stay: (others: number) =>
    others === 0
      ? 'Falls when you revoke this'
      : `Also shown by ${count(others, 'other photo', 'other photos')}`,
}
