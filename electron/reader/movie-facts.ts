import type { Camera, Format, Place } from '../../shared/domain/item/facts'
import { parseIso6709 } from '../../shared/domain/item/place'
import { parseWallClock, wallClockOfInstant } from '../../shared/domain/item/wall-clock'
import type { WallClock } from '../../shared/domain/item/wall-clock'
import { byteView, findAscii } from './byte-view'
import { readAviHeader } from './containers/avi-header'
import { readMovieBoxes } from './containers/movie-header'
import { readMovieTracks } from './containers/movie-tracks'
import { readMovieWords } from './containers/movie-words'
import { noDates, noFacts } from './file-facts'
import type { FileFacts } from './file-facts'
import type { RangeSource } from './range-source'
import { readXmp } from './tags/xmp'
import { xmpCreated } from './tags/xmp-facts'
import { readMatroskaFacts } from './video/matroska-facts'

/** Reads what a video's header says: its pictures are never touched. */
export async function readMovieFacts(source: RangeSource, format: Format): Promise<FileFacts> {
  if (format === 'avi') return readAviHeader(byteView(await source.read(0, 65_536), true))
  if (format === 'webm' || format === 'mkv') return readMatroskaFacts(source)
  const { moov, xmp } = await readMovieBoxes(source)
  if (moov === null) return noFacts
  const tracks = readMovieTracks(moov)
  const words = readMovieWords(moov)
  return {
    ...noFacts,
    width: tracks.width,
    height: tracks.height,
    orientation: tracks.orientation === 1 ? null : tracks.orientation,
    durationSeconds: tracks.durationSeconds,
    dates: {
      ...noDates,
      quicktime:
        spokenDate(words) ?? (tracks.createdMs === null ? null : wallClockOfInstant(tracks.createdMs)),
      xmp: xmpCreated(readXmp(xmp.length > 0 ? xmp : userXmp(moov.bytes))),
    },
    place: moviePlace(words),
    camera: movieCamera(words),
    contentIdentifier: identifier(words.get('com.apple.quicktime.content.identifier')),
    captions: [
      'com.apple.quicktime.title',
      'com.apple.quicktime.description',
      '\xa9nam',
      '\xa9cmt',
      '\xa9des',
    ].flatMap((key) => words.get(key) ?? []),
    programWords: ['com.apple.quicktime.software', '\xa9swr', '\xa9too'].flatMap(
      (key) => words.get(key) ?? [],
    ),
    isFavourite: null,
    codec: tracks.codec,
  }
}

type Words = ReadonlyMap<string, string>

/** Apple's CreationDate and QuickTime's day carry the zone of the place, unlike the header's time. */
function spokenDate(words: Words): WallClock | null {
  const spoken = words.get('com.apple.quicktime.creationdate') ?? words.get('\xa9day')
  return spoken === undefined ? null : parseWallClock(spoken)
}

function moviePlace(words: Words): Place | null {
  const spoken =
    words.get('com.apple.quicktime.location.ISO6709') ?? words.get('\xa9xyz') ?? words.get('loci') ?? ''
  return parseIso6709(spoken)
}

function movieCamera(words: Words): Camera | null {
  const first = (...keys: readonly string[]): string | null => {
    const key = keys.find((candidate) => words.has(candidate))
    return key === undefined ? null : (words.get(key)?.slice(0, 200) ?? null)
  }
  const camera: Camera = {
    make: first('com.apple.quicktime.make', 'com.android.manufacturer', '\xa9mak'),
    model: first('com.apple.quicktime.model', 'com.android.model', '\xa9mod'),
    serial: first('com.apple.quicktime.camera.identifier.serial'),
    lens: first('com.apple.quicktime.camera.lens_model'),
    owner: first('com.apple.quicktime.artist', '\xa9ART'),
    software: first('com.apple.quicktime.software', '\xa9swr', '\xa9too'),
  }
  return Object.values(camera).every((value) => value === null) ? null : camera
}

const identifier = (text: string | undefined): string | null =>
  text !== undefined && /^[0-9A-Za-z-]{8,64}$/.test(text) ? text : null

function userXmp(moov: Uint8Array): readonly Uint8Array[] {
  const start = findAscii(moov, '<x:xmpmeta', { to: 4 * 1_024 * 1_024 })
  return start < 0 ? [] : [moov.subarray(start, start + 65_536)]
}
