import { createHash } from 'node:crypto'

import { jpeg, png } from '../files/pictures.mjs'
import { film, iso6709 } from '../files/video.mjs'
import { pan, picture } from '../pictures.mjs'
import { instantOf } from './all.mjs'

const filmSize = { width: 640, height: 480 }
const editor = 'Adobe Lightroom 10.3 (iOS)'
const brokenSeed = 'weekends 18'

/** The files of one entry: `role` is `item`, or `part` for the film of a Live Photo. */
export async function filesOf(entry) {
  if (entry.kind === 'video')
    return [{ path: entry.path, role: 'item', bytes: await filmOf(entry, { frames: 10, frameSeconds: 0.5 }) }]
  const bytes = await stillOf(entry)
  const still = { path: entry.path, role: 'item', bytes: entry.seed === brokenSeed ? cutShort(bytes) : bytes }
  if (!entry.live) return [still]
  return [
    still,
    {
      path: entry.path.replace(/JPG$/, 'MOV'),
      role: 'part',
      bytes: await filmOf(entry, { frames: 4, frameSeconds: 0.5 }),
    },
  ]
}

/** A copy that was cut off while syncing: its header and date are whole, its pixels never came. */
const cutShort = (bytes) => bytes.subarray(0, bytes.indexOf(Buffer.from([0xff, 0xda])))
export const isBroken = ({ seed }) => seed === brokenSeed

async function stillOf(entry) {
  const { pixels, size } = await picture(entry)
  const exif = {
    taken: { local: entry.local, offset: entry.offset },
    place: entry.place,
    camera: entry.camera,
  }
  if (entry.kind === 'screenshot')
    return png(pixels, {
      exif: { ...exif, place: null, camera: null, software: entry.camera.software, comment: 'Screenshot' },
      size,
    })
  // What a messenger forwards has been through its own encoder and carries no EXIF.
  if (entry.forwarded)
    return jpeg(pixels, { exif: null, quality: 60, size: { width: size.width / 2, height: size.height / 2 } })
  const more = {
    ...(entry.edited ? { software: editor } : {}),
    ...(entry.live ? { contentIdentifier: identifierOf(entry) } : {}),
  }
  return jpeg(pixels, {
    exif: { ...exif, ...more },
    size: entry.edited ? { width: size.width * 0.8, height: size.height * 0.72 } : size,
    orientation: orientationOf(entry),
    grainSeed: entry.seed,
  })
}

/** Phones held upright store their pixels turned. */
const orientationOf = ({ shows, camera }) => (shows.people?.length === 1 && camera.make === 'Apple' ? 6 : 1)

async function filmOf(entry, { frames, frameSeconds }) {
  const { pixels } = await picture(entry)
  const live = entry.live ? { 'com.apple.quicktime.content.identifier': identifierOf(entry) } : {}
  const keys = {
    'com.apple.quicktime.make': entry.camera.make,
    'com.apple.quicktime.model': entry.camera.model,
    'com.apple.quicktime.software': entry.camera.software,
    'com.apple.quicktime.creationdate': `${entry.local}${entry.offset.replace(':', '')}`,
    ...(entry.place === null ? {} : { 'com.apple.quicktime.location.ISO6709': iso6709(entry.place) }),
    ...live,
  }
  return film(await pan(pixels, { frames, ...filmSize }), {
    kind: 'mov',
    ...filmSize,
    frameSeconds,
    takenAt: instantOf(entry) / 1_000,
    location: entry.place === null ? null : iso6709(entry.place),
    keys,
  })
}

function identifierOf({ seed }) {
  const hex = createHash('sha256').update(`live ${seed}`).digest('hex').toUpperCase()
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
