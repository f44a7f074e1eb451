import * as z from 'zod/mini'

import type { PixelFrame, RangeRequest, ReadReply } from './reader'

const count = z.number().check(z.int(), z.minimum(0), z.maximum(Number.MAX_SAFE_INTEGER))
const finite = z.number()
const text = (longest: number) => z.string().check(z.maxLength(longest))
const bytes = (longest: number) =>
  z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength <= longest, 'not bytes')

const longestThumbnail = 2 * 1_024 * 1_024
const longestRedrawn = 200 * 1_024 * 1_024
const longestRange = 16 * 1_024 * 1_024

const problem = z.strictObject({
  code: z.enum([
    'unreadable',
    'not-local',
    'empty',
    'truncated',
    'corrupt',
    'unsupported',
    'too-large',
    'timed-out',
    'reader-crashed',
    'vision-crashed',
    'frames-not-seen',
  ]),
  sentence: text(300),
})

const taken = z.strictObject({
  local: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/)),
  offset: z.nullable(z.string().check(z.regex(/^[+-]\d{2}:\d{2}$/))),
  instant: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/))),
  source: z.enum(['exif', 'gps', 'quicktime', 'sidecar', 'file-name', 'mtime']),
})

const place = z.strictObject({
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
  altitude: z.nullable(finite),
  source: z.enum(['exif', 'quicktime', 'sidecar']),
})

const cameraWord = z.nullable(text(200))
const camera = z.strictObject({
  make: cameraWord,
  model: cameraWord,
  serial: cameraWord,
  lens: cameraWord,
  owner: cameraWord,
  software: cameraWord,
})

const metadata = z.strictObject({
  mediaKind: z.enum(['photo', 'video', 'live-photo', 'motion-photo']),
  format: z.enum([
    'jpeg',
    'png',
    'webp',
    'gif',
    'heic',
    'avif',
    'tiff',
    'bmp',
    'jxl',
    'jp2',
    'raw',
    'psd',
    'svg',
    'mp4',
    'mov',
    'webm',
    'mkv',
    'avi',
    '3gp',
    'unknown',
  ]),
  width: z.nullable(count),
  height: z.nullable(count),
  orientation: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(8))),
  durationSeconds: z.nullable(z.number().check(z.minimum(0))),
  taken: z.nullable(taken),
  place: z.nullable(place),
  camera: z.nullable(camera),
  contentIdentifier: z.nullable(text(100)),
  isScreenshot: z.boolean(),
  isFavourite: z.nullable(z.boolean()),
  albums: z.array(text(300)).check(z.maxLength(20)),
  captions: z.array(text(2_000)).check(z.maxLength(100)),
})

const part = z.strictObject({
  kind: z.enum(['live-video', 'motion-video', 'takeout-json', 'xmp', 'aae']),
  path: z.nullable(text(4_096)),
  bytes: count,
})

const readReply = z.strictObject({
  job: count,
  metadata,
  parts: z.array(part).check(z.maxLength(50)),
  thumbnail: z.nullable(bytes(longestThumbnail)),
  framesSent: z.number().check(z.int(), z.minimum(0), z.maximum(100)),
  problem: z.nullable(problem),
  redrawn: z.optional(z.nullable(bytes(longestRedrawn))),
})

const rangeRequest = z
  .strictObject({ kind: z.literal('range'), job: count, start: count, end: count })
  .check(z.refine((range) => range.end > range.start && range.end - range.start <= longestRange))

const side = z.number().check(z.int(), z.minimum(1), z.maximum(2_560))
const pixelFrame = z
  .strictObject({
    job: count,
    index: z.number().check(z.int(), z.minimum(0), z.maximum(99)),
    purpose: z.enum(['scene', 'document']),
    atSeconds: z.nullable(z.number().check(z.minimum(0))),
    width: side,
    height: side,
    rgb: bytes(2_560 * 2_560 * 3),
  })
  .check(z.refine((frame) => frame.rgb.byteLength === frame.width * frame.height * 3))

/** A reply alone, for the command line's child; null when malformed. */
export function parseReadReply(message: unknown): ReadReply | null {
  return readReply.safeParse(message).data ?? null
}

/** A range that the reader asks for; null when malformed or longer than 16 MiB. */
export function parseRangeRequest(message: unknown): RangeRequest | null {
  return rangeRequest.safeParse(message).data ?? null
}

/** Pixels as vision receives them; null when their size and their bytes disagree. */
export function parsePixelFrame(message: unknown): PixelFrame | null {
  return pixelFrame.safeParse(message).data ?? null
}
