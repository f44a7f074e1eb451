import type { CopiesReport, CopyRefusal, CoverKind, MetadataKind } from '../../../../shared/ipc/copies'
import { count, number } from './numbers'

const withoutKind: Readonly<Record<MetadataKind, string>> = {
  place: 'Where it was taken',
  time: 'When it was taken',
  camera: 'Which camera took it',
  all: 'Everything but the picture itself',
}

const coverKind: Readonly<Record<CoverKind, string>> = { faces: 'Faces', text: 'Text' }

const endings: Readonly<Record<Exclude<CopiesReport['ended'], 'done'>, string>> = {
  cancelled: 'You stopped it. What was written before stays.',
  'disk-full': 'The disk is full. What was written before stays.',
}

const refusals: Readonly<Record<CopyRefusal, string>> = {
  'format-not-rewritten': 'This kind of file cannot be written again here.',
  video: 'Videos are not copied.',
  'not-there': 'The file is gone, or is another one now.',
  malformed: 'The file could not be read to its end.',
  'not-looked-at': 'Nobody looked at the picture, so what to cover is not known.',
}

const tellWords = {
  place: () => 'Place',
  time: () => 'Date and time',
  camera: () => 'Camera',
  faces: (value: number) => count(value, 'face', 'faces'),
  texts: (value: number) => count(value, 'kind of text', 'kinds of text'),
} as const

export const copies = {
  title: 'Copies with less in them',
  lead: 'To share something all the same: copies that tell less. The originals are never touched.',
  ofRevoked: (photos: number) => `Copies of the ${count(photos, 'photo', 'photos')} you revoked`,
  of: (photos: number) => `Copies of ${count(photos, 'photo', 'photos')}`,
  nothingRevoked: 'You revoked nothing. Choose photos in the audit log to copy them.',
  begin: 'Copies with less in them…',
  without: 'Leave out of the copies',
  withoutKind,
  cover: 'Cover with black',
  coverKind,
  coverNote: 'Only what this app sees is covered. Look at each copy before you share it.',
  tooMany: (most: number) => `At most ${number(most)} at once: the first of them are copied.`,
  make: (photos: number) => `Choose a folder and write ${count(photos, 'copy', 'copies')}`,
  promise: 'Nothing in the folder is replaced. Afterwards the copies are audited again.',
  making: (done: number, total: number) => `${number(done)} of ${count(total, 'copy', 'copies')} made`,
  stop: 'Stop after this one',
  stopping: 'Stopping…',
  others: 'Make other copies',
  written: (photos: number) =>
    photos === 0 ? 'No copy was written.' : `${count(photos, 'copy is', 'copies are')} in this folder:`,
  ended: endings,
  drawnAnew: (photos: number) => `${count(photos, 'copy was', 'copies were')} drawn anew, as JPEG.`,
  facesLeft: (photos: number) => `${count(photos, 'copy still shows', 'copies still show')} a face.`,
  textsLeft: (photos: number) => `${count(photos, 'copy still shows', 'copies still show')} private text.`,
  told: 'What they tell, before and after',
  originals: 'Originals',
  copies: 'Copies',
  auditedAlone: 'Both were read and audited again in the same way, apart from all other photos.',
  fallen: 'No longer told by the copies',
  nothingFell: 'Nothing that the originals tell is hidden by these copies.',
  moreFell: (value: number) => `and ${number(value)} more`,
  sideBySide: 'Side by side',
  originalOf: (name: string) => `The original of ${name}`,
  copyNamed: (name: string) => `The copy ${name}`,
  tells: (name: keyof typeof tellWords, value: number) => tellWords[name](value),
  left,
  toldNothing: 'It told nothing by itself.',
  refused: 'Without a copy',
  refusal: (why: CopyRefusal) => refusals[why],
  photos: (value: number) => count(value, 'photo', 'photos'),
  more: (value: number) => `Show more of the other ${number(value)}`,
}

/** What of it a copy still tells; null where nobody looked. */
function left(name: keyof typeof tellWords, value: number | null): string {
  if (value === null) return 'not looked at'
  if (value === 0) return 'gone'
  return name === 'faces' || name === 'texts' ? `${number(value)} left` : 'still told'
}
