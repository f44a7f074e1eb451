import { EncodedPacketSink } from 'mediabunny'
import type { InputVideoTrack } from 'mediabunny'

import type { EncodedPicture } from '../pixels/pixel-source'
import type { RangeSource } from '../range-source'
import { wrapKeyframe } from './heif-wrapper'
import type { Keyframe } from './heif-wrapper'
import { frameTimes } from './keyframe-times'
import { openVideo } from './open-video'

const mostFrameBytes = 16 * 1_024 * 1_024
const mostPixels = 40_000_000
/** Profile 0, 8 bits, 4:2:0: what WebM leaves unsaid. */
const plainAv1Config = Uint8Array.of(0x81, 0, 0x0c, 0)
const turns: Readonly<Record<number, number>> = { 0: 1, 90: 6, 180: 3, 270: 8 }

/** A key frame wrapped as a still picture. */
export interface TimedKeyframe {
  readonly atSeconds: number
  readonly picture: EncodedPicture
}

/** Key frames across an HEVC or AV1 video, as still pictures; null for other codecs and for what cannot be followed. */
export async function readKeyframes(
  source: RangeSource,
  count: number,
): Promise<readonly TimedKeyframe[] | null> {
  const input = openVideo(source)
  try {
    const track = await input.getPrimaryVideoTrack()
    const codec = await track?.getCodec()
    if (!track || (codec !== 'hevc' && codec !== 'av1')) return null
    const duration = (await input.getDurationFromMetadata()) ?? 0
    return await collect(track, codec, frameTimes(duration, count))
  } catch {
    // The container cannot be followed: nobody saw a frame, and that is what is said.
    return null
  } finally {
    input.dispose()
  }
}

async function collect(
  track: InputVideoTrack,
  codec: Keyframe['codec'],
  times: readonly number[],
): Promise<readonly TimedKeyframe[] | null> {
  const config = await track.getDecoderConfig()
  const [width, height] = [await track.getCodedWidth(), await track.getCodedHeight()]
  const description = descriptionBytes(config?.description) ?? (codec === 'av1' ? plainAv1Config : null)
  if (description === null || width * height > mostPixels) return null
  const turn = turns[await track.getRotation()] ?? 1
  const sink = new EncodedPacketSink(track)
  const found = new Map<number, TimedKeyframe>()
  for (const time of times) {
    const packet = (await sink.getKeyPacket(time)) ?? (await sink.getFirstKeyPacket())
    if (packet === null || found.has(packet.timestamp) || packet.data.length > mostFrameBytes) continue
    const bytes = wrapKeyframe({ codec, config: description, data: packet.data, width, height })
    const picture = { bytes, decoder: codec === 'hevc' ? 'heif' : 'native', turn } as const
    found.set(packet.timestamp, { atSeconds: Math.max(0, packet.timestamp), picture })
  }
  return found.size === 0 ? null : [...found.values()]
}

function descriptionBytes(description: AllowSharedBufferSource | undefined): Uint8Array | null {
  if (description === undefined) return null
  return ArrayBuffer.isView(description)
    ? new Uint8Array(description.buffer, description.byteOffset, description.byteLength)
    : new Uint8Array(description)
}
