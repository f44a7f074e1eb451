import type { Format, MediaKind, Metadata } from '../../../shared/domain/item/facts'
import { fileNameDate } from '../../../shared/domain/item/file-name-date'
import { chooseTaken } from '../../../shared/domain/item/taken'

/** What a file's name and time alone say, when nobody could read what is inside. */
export function unseenMetadata(
  file: { readonly path: string; readonly modifiedMs: number },
  mediaKind: MediaKind,
  format: Format,
): Metadata {
  const none = null
  return {
    mediaKind,
    format,
    width: none,
    height: none,
    orientation: none,
    durationSeconds: none,
    taken: chooseTaken({
      exifOriginal: none,
      exifDigitized: none,
      gps: none,
      quicktime: none,
      sidecar: none,
      xmp: none,
      fileName: fileNameDate(file.path),
      exifModified: none,
      modifiedMs: file.modifiedMs,
    }),
    place: none,
    camera: none,
    contentIdentifier: none,
    isScreenshot: false,
    isFavourite: none,
    albums: [],
    captions: [],
  }
}
