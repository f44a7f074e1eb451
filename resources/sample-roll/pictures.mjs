import sharp from 'sharp'

import * as identity from './documents/identity.mjs'
import * as papers from './documents/papers.mjs'
import * as receipts from './documents/receipts.mjs'
import * as tickets from './documents/tickets.mjs'
import { photoOf, wholePicture } from './draw/people.mjs'
import { randomStream } from './draw/random.mjs'
import { scene } from './scenes/all.mjs'
import * as screens from './screens/all.mjs'

const documents = { ...identity, ...papers, ...receipts, ...tickets }
const wide = { width: 1600, height: 1200 }
const tall = { width: 1200, height: 1600 }
const large = { width: 2000, height: 1500 }

/** Pixels of one entry, upright, and the size it is kept at. */
export async function picture({ shows, seed, drawnAs, burst, frame }) {
  if (shows.screen) return { pixels: Buffer.from(screens[shows.screen]()), size: undefined }
  if (shows.document)
    return {
      pixels: Buffer.from(await documents[shows.document](randomStream(`document ${shows.document}`))),
      size: large,
    }
  if (shows.people)
    return { pixels: await peoplePixels(shows.people, seed), size: shows.people.length === 1 ? tall : wide }
  const pixels = Buffer.from(scene(shows.scene, { seed: drawnAs ?? burst ?? seed, light: shows.light }))
  return { pixels: burst === undefined ? pixels : await shaken(pixels, frame), size: wide }
}

async function peoplePixels(names, seed) {
  if (names.length > 3) return wholePicture(names.includes('nora') ? 6 : 5)
  if (names.length === 3) return wholePicture(3)
  return photoOf(names, { seed, ...(names.length === 1 ? tall : wide) })
}

/** The next frame of a burst: the hand has moved a little. */
const shaken = (svg, frame) =>
  sharp(svg)
    .extract({ left: 6 + frame * 5, top: 4 + frame * 3, width: 1560, height: 1170 })
    .png({ compressionLevel: 1 })
    .toBuffer()

/** A slow pan over a picture, as frames for a film. */
export async function pan(pixels, { frames, width, height }) {
  const still = await sharp(pixels)
    .resize(Math.round(width * 1.25), Math.round(height * 1.25), { fit: 'cover' })
    .png({ compressionLevel: 1 })
    .toBuffer()
  return Promise.all(
    Array.from({ length: frames }, (_, index) => {
      const share = index / Math.max(1, frames - 1)
      return sharp(still)
        .extract({
          left: Math.round(share * width * 0.25),
          top: Math.round(share * height * 0.12),
          width,
          height,
        })
        .png({ compressionLevel: 1 })
        .toBuffer()
    }),
  )
}
