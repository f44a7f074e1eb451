import { wallClockOfInstant } from '../../../shared/domain/item/wall-clock'
import type { WallClock } from '../../../shared/domain/item/wall-clock'
import { byteView, findAscii } from '../byte-view'
import { noDates, noFacts } from '../file-facts'
import type { FileFacts } from '../file-facts'
import type { RangeSource } from '../range-source'
import { openVideo } from './open-video'

const headerBytes = 65_536
const epoch2001Ms = Date.UTC(2001, 0, 1)

/** Reads a WebM's or Matroska's size, turn, duration and date. */
export async function readMatroskaFacts(source: RangeSource): Promise<FileFacts> {
  const header = await source.read(0, headerBytes)
  const facts = { ...noFacts, dates: { ...noDates, quicktime: dateUtc(header) } }
  const input = openVideo(source)
  try {
    const track = await input.getPrimaryVideoTrack()
    if (track === null) return facts
    return {
      ...facts,
      width: await track.getCodedWidth(),
      height: await track.getCodedHeight(),
      durationSeconds: await input.getDurationFromMetadata(),
      codec: (await track.getCodec()) ?? null,
    }
  } catch {
    // A header that cannot be followed leaves what was already read.
    return facts
  } finally {
    input.dispose()
  }
}

/** Element 0x4461, eight bytes: nanoseconds since 2001. */
function dateUtc(header: Uint8Array): WallClock | null {
  const at = findAscii(header, '\x44\x61\x88')
  if (at < 0) return null
  const view = byteView(header)
  const nanoseconds = view.i32(at + 3) * 2 ** 32 + view.u32(at + 7)
  return wallClockOfInstant(epoch2001Ms + nanoseconds / 1_000_000)
}
