import { albumNames } from '../../shared/domain/item/album-names'
import type { Format, MediaKind, Metadata, Part } from '../../shared/domain/item/facts'
import { fileNameDate } from '../../shared/domain/item/file-name-date'
import { isVideoFormat } from '../../shared/domain/item/format'
import { hasScreenSize, isScreenshot } from '../../shared/domain/item/screenshot'
import { chooseTaken } from '../../shared/domain/item/taken'
import type { ReadRequest } from '../../shared/ipc/reader'
import { noFacts } from './file-facts'
import type { FileFacts } from './file-facts'
import { readMovieFacts } from './movie-facts'
import { readPictureFacts } from './picture-facts'
import type { RangeSource } from './range-source'
import { readSidecars } from './sidecar-facts'

/** The metadata and parts of an item, and what of its own file later steps need. */
export interface ReadMetadata {
  readonly metadata: Metadata
  readonly parts: readonly Part[]
  readonly file: FileFacts
}

/** An item's own bytes as far as its format needs them: pictures whole, videos by ranges. */
export type ItemBytes =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  | { readonly kind: 'ranges'; readonly source: RangeSource }

/** Reads everything that a file, its name and its sidecars say, without looking at a pixel. */
export async function readMetadata(
  item: ItemBytes,
  format: Format,
  request: Pick<ReadRequest, 'path' | 'modifiedMs' | 'sidecars'>,
): Promise<ReadMetadata> {
  const file = await readFile(item, format)
  const sidecar = readSidecars(request.sidecars)
  const parts = partsOf(request.sidecars, file)
  const metadata: Metadata = {
    mediaKind: mediaKind(format, parts),
    format,
    width: file.width,
    height: file.height,
    orientation: file.orientation,
    durationSeconds: file.durationSeconds,
    taken: chooseTaken({
      ...file.dates,
      sidecar: sidecar.taken,
      fileName: fileNameDate(request.path),
      modifiedMs: request.modifiedMs,
    }),
    place: file.place ?? sidecar.place,
    camera: file.camera,
    contentIdentifier: file.contentIdentifier,
    isScreenshot: showsScreen(file, format, request.path),
    isFavourite: sidecar.isFavourite ?? file.isFavourite,
    albums: albumNames(request.path),
    captions: [...new Set([...file.captions, ...sidecar.captions])]
      .map((words) => words.slice(0, 2_000))
      .slice(0, 100),
  }
  return { metadata, parts, file }
}

async function readFile(item: ItemBytes, format: Format): Promise<FileFacts> {
  try {
    if (item.kind === 'whole') {
      return isVideoFormat(format) ? noFacts : await readPictureFacts(item.bytes, format)
    }
    return isVideoFormat(format) ? await readMovieFacts(item.source, format) : noFacts
  } catch (error) {
    // A stranger's bytes may defeat a reader in ways nobody foresaw: the item stays, without facts of its own.
    if (error instanceof RangeError || error instanceof TypeError) return noFacts
    throw error
  }
}

function partsOf(sidecars: ReadRequest['sidecars'], file: FileFacts): readonly Part[] {
  const beside = sidecars.map(({ kind, path, bytes }) => ({ kind, path, bytes: bytes.length }))
  if (file.motionVideo === null) return beside
  const { start, end } = file.motionVideo
  return [...beside, { kind: 'motion-video', path: null, bytes: end - start }]
}

function mediaKind(format: Format, parts: readonly Part[]): MediaKind {
  if (isVideoFormat(format)) return 'video'
  if (parts.some((part) => part.kind === 'live-video')) return 'live-photo'
  return parts.some((part) => part.kind === 'motion-video') ? 'motion-photo' : 'photo'
}

function showsScreen(file: FileFacts, format: Format, path: string): boolean {
  if (isScreenshot({ path, embeddedWords: file.programWords })) return true
  const isCameraless = !file.camera?.make && !file.camera?.model
  return format === 'png' && isCameraless && hasScreenSize(file.width, file.height)
}
