import type { Camera, Place } from '../../shared/domain/item/facts'
import type { DateEvidence } from '../../shared/domain/item/taken'

export type EmbeddedDates = Omit<DateEvidence, 'sidecar' | 'fileName' | 'modifiedMs'>

/** What a file's own bytes say, whatever its format; its name and sidecars come later. */
export interface FileFacts {
  readonly width: number | null
  readonly height: number | null
  /** EXIF 1 to 8. */
  readonly orientation: number | null
  readonly durationSeconds: number | null
  readonly dates: EmbeddedDates
  readonly place: Place | null
  readonly camera: Camera | null
  readonly contentIdentifier: string | null
  readonly captions: readonly string[]
  /** Words that may tell a screenshot: comments and the program's name. */
  readonly programWords: readonly string[]
  readonly isFavourite: boolean | null
  /** Where a motion photo's video lies in the file's own bytes. */
  readonly motionVideo: { readonly start: number; readonly end: number } | null
  /** Four letters of a video's codec. */
  readonly codec: string | null
}

export const noDates: EmbeddedDates = {
  exifOriginal: null,
  exifDigitized: null,
  gps: null,
  quicktime: null,
  xmp: null,
  exifModified: null,
}

export const noFacts: FileFacts = {
  width: null,
  height: null,
  orientation: null,
  durationSeconds: null,
  dates: noDates,
  place: null,
  camera: null,
  contentIdentifier: null,
  captions: [],
  programWords: [],
  isFavourite: null,
  motionVideo: null,
  codec: null,
}
