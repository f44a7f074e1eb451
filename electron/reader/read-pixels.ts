import type { Format } from '../../shared/domain/item/facts'
import type { Problem } from '../../shared/domain/item/problem'
import type { PixelFrame, ReadRequest } from '../../shared/ipc/reader'
import type { FileFacts } from './file-facts'
import { isLikelyDocument } from './likely-document'
import { planPicture } from './pixels/picture-plan'
import type { EncodedPicture, PixelSource, TimedRgb } from './pixels/pixel-source'
import type { Rgb } from './pixels/rgb'
import { PixelsRefused, problemOf } from './problems'
import { sourceOfBytes } from './range-source'
import type { RangeSource } from './range-source'
import type { ItemBytes } from './read-metadata'

const sceneLongest = 1_024
const documentLongest = 2_560
const thumbnailLongest = 512
const videoFrameCount = 6
const partFrameCount = 2
const animationFrameCount = 3

/** Pixels of one file as far as they could be had. */
export interface ReadPixels {
  readonly frames: readonly PixelFrame[]
  readonly thumbnail: Uint8Array | null
  readonly problem: Problem | null
}

export interface PixelTask {
  readonly request: ReadRequest
  readonly item: ItemBytes
  readonly format: Format
  readonly file: FileFacts
}

/** Decodes what can be seen: never rejects for what a file holds. */
export async function readPixels(task: PixelTask, pixels: PixelSource): Promise<ReadPixels> {
  try {
    return task.item.kind === 'ranges'
      ? await readVideo(task.item.source, task.request, pixels)
      : await readPicture(task.item.bytes, task, pixels)
  } catch (error) {
    // Decoders fail with whatever error their library throws; for the item they all mean the same.
    const problem = error instanceof PixelsRefused ? error.problem : problemOf('corrupt')
    return { frames: [], thumbnail: null, problem }
  }
}

async function readVideo(
  source: RangeSource,
  request: ReadRequest,
  pixels: PixelSource,
): Promise<ReadPixels> {
  const shown = await pixels.videoFrames(source, request.wantsPixels ? videoFrameCount : 1)
  const poster = shown?.[0]
  if (shown === null || poster === undefined) {
    return { frames: [], thumbnail: null, problem: problemOf('frames-not-seen') }
  }
  const frames = request.wantsPixels ? shown.map((rgb, index) => frameOf(request.job, rgb, index)) : []
  return { frames, thumbnail: await pixels.thumbnail(poster, thumbnailLongest), problem: null }
}

async function readPicture(
  bytes: Uint8Array,
  { request, format, file }: PixelTask,
  pixels: PixelSource,
): Promise<ReadPixels> {
  const picture = await planPicture(bytes, format, file)
  const scene = await pixels.still(picture, request.wantsPixels ? sceneLongest : thumbnailLongest)
  const thumbnail = await pixels.thumbnail(scene, thumbnailLongest)
  if (!request.wantsPixels) return { frames: [], thumbnail, problem: null }
  const document = await documentPixels(picture, scene, pixels)
  const first = [
    frameOf(request.job, scene, 0),
    ...(document === null ? [] : [{ ...frameOf(request.job, document, 1), purpose: 'document' } as const]),
  ]
  const moving = await movingParts(bytes, { request, file }, pixels)
  const animated = animatedFormats.has(format) ? await animation(picture, pixels) : nothingMoving
  return {
    frames: [
      ...first,
      ...[...animated.shown, ...moving.shown].map((rgb, index) =>
        frameOf(request.job, rgb, first.length + index),
      ),
    ],
    thumbnail,
    problem: animated.problem ?? moving.problem,
  }
}

/** Fine print is lost at a scene's size: a likely document is decoded once more, larger. */
async function documentPixels(picture: EncodedPicture, scene: Rgb, pixels: PixelSource): Promise<Rgb | null> {
  const isWhole = Math.max(scene.width, scene.height) < sceneLongest
  if (!isLikelyDocument(scene)) return null
  return isWhole ? scene : pixels.still(picture, documentLongest)
}

interface Moving {
  readonly shown: readonly TimedRgb[]
  readonly problem: Problem | null
}

const nothingMoving: Moving = { shown: [], problem: null }
const animatedFormats = new Set<Format>(['gif', 'webp'])

/** Frames of a Live Photo's or motion photo's video, which would leave with the picture. */
async function movingParts(
  bytes: Uint8Array,
  { request, file }: Pick<PixelTask, 'request' | 'file'>,
  pixels: PixelSource,
): Promise<Moving> {
  const live = request.sidecars
    .filter((sidecar) => sidecar.kind === 'live-video')
    .map((sidecar) => sidecar.bytes)
  const motion = file.motionVideo && bytes.subarray(file.motionVideo.start, file.motionVideo.end)
  const videos = motion === null ? live : [...live, motion]
  const seen = await Promise.all(
    videos.map((video) => pixels.videoFrames(sourceOfBytes(video), partFrameCount)),
  )
  const unseen = problemOf(
    'frames-not-seen',
    'The picture was looked at, but not the video that belongs to it.',
  )
  return { shown: seen.flatMap((frames) => frames ?? []), problem: seen.includes(null) ? unseen : null }
}

/** Later pictures of an animation; one that fails there was still seen at its first. */
async function animation(picture: EncodedPicture, pixels: PixelSource): Promise<Moving> {
  try {
    return { shown: await pixels.animationFrames(picture, animationFrameCount), problem: null }
  } catch (error) {
    const unseen = problemOf('frames-not-seen', 'Only the first picture of this animation was looked at.')
    return { shown: [], problem: error instanceof PixelsRefused ? error.problem : unseen }
  }
}

const frameOf = (
  job: number,
  { width, height, data, ...rest }: Rgb & Partial<TimedRgb>,
  index: number,
): PixelFrame => ({
  job,
  index,
  purpose: 'scene',
  atSeconds: rest.atSeconds ?? null,
  width,
  height,
  rgb: data,
})
