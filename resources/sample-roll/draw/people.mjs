import { createRequire } from 'node:module'

import sharp from 'sharp'

import { randomStream } from './random.mjs'

const require = createRequire(import.meta.url)
const folder = require.resolve('@vladmandic/face-api/package.json').replace(/package\.json$/, 'demo/')

/** Where each person's face is in the demo pictures: `[x, y, width, height]` in pixels, measured once with the face detector. */
export const people = {
  nora: { picture: 6, face: [1487, 263, 212, 296] },
  ines: { picture: 6, face: [681, 321, 160, 307] },
  maya: { picture: 6, face: [1180, 305, 188, 280] },
  lea: { picture: 6, face: [250, 468, 210, 291] },
  dana: { picture: 3, face: [585, 329, 199, 271] },
  hanna: { picture: 3, face: [1075, 215, 220, 299] },
  sofia: { picture: 3, face: [1514, 292, 170, 280] },
  ruth: { picture: 5, face: [787, 109, 156, 212] },
  june: { picture: 5, face: [1113, 198, 158, 236] },
  petra: { picture: 5, face: [1406, 390, 165, 271] },
  vera: { picture: 5, face: [598, 415, 166, 249] },
  wanda: { picture: 5, face: [377, 859, 172, 301] },
  ayla: { picture: 4, face: [257, 185, 162, 245] },
}

// What the light of a room does to the three channels.
const casts = [
  [1, 1, 1],
  [1.05, 1, 0.93],
  [0.96, 1, 1.05],
]

/** A photo of these people, framed anew by the seed: all must be in one demo picture; everybody else is left out where the crop allows. */
export async function photoOf(names, { seed, width, height }) {
  const random = randomStream(`people ${names.join(' ')} ${seed}`)
  const cast = names.map((name) => people[name])
  const file = `${folder}sample${cast[0].picture}.jpg`
  const { width: fullWidth, height: fullHeight } = await sharp(file).metadata()
  const frame = framing(cast, { random, ratio: width / height, fullWidth, fullHeight })
  return sharp(file)
    .extract(frame)
    .modulate({ brightness: random.between(0.9, 1.12), saturation: random.between(0.85, 1.15) })
    .linear(random.pick(casts), [0, 0, 0])
    .resize(width, height, { fit: 'cover', kernel: 'cubic' })
    .toBuffer()
}

export const wholePicture = (number) =>
  sharp(`${folder}sample${number}.jpg`).png({ compressionLevel: 1 }).toBuffer()

function framing(cast, { random, ratio, fullWidth, fullHeight }) {
  const faces = cast.map(({ face }) => face)
  const margin = faces.length === 1 ? random.between(1, 1.3) : random.between(0.5, 0.7)
  const largest = Math.max(...faces.map(([, , faceWidth]) => faceWidth))
  const mostLeft = Math.min(...faces.map(([x]) => x))
  const mostRight = Math.max(...faces.map(([x, , faceWidth]) => x + faceWidth))
  const room = roomBeside(cast, { mostLeft, mostRight, fullWidth })
  const left = mostLeft - Math.min(margin * largest, room.left)
  const right = mostRight + Math.min(margin * largest, room.right)
  const top = Math.min(...faces.map(([, y]) => y)) - random.between(0.6, 0.9) * largest
  const cropWidth = Math.min(fullWidth, right - left, fullHeight * ratio)
  const cropHeight = cropWidth / ratio
  const y = Math.max(0, Math.min(fullHeight - cropHeight, top))
  return {
    left: Math.round(left),
    top: Math.round(y),
    width: Math.floor(cropWidth),
    height: Math.floor(cropHeight),
  }
}

/** How far a frame may reach without cutting through a neighbour's face: half a face is nobody. */
function roomBeside(cast, { mostLeft, mostRight, fullWidth }) {
  const others = Object.values(people).filter(
    (other) => other.picture === cast[0].picture && !cast.includes(other),
  )
  const ends = others.map(({ face: [x, , width] }) => x + width).filter((end) => end <= mostLeft)
  const starts = others.map(({ face: [x] }) => x).filter((start) => start >= mostRight)
  const gap = 6
  return {
    left: mostLeft - (ends.length === 0 ? 0 : Math.max(...ends) + gap),
    right: (starts.length === 0 ? fullWidth : Math.min(...starts) - gap) - mostRight,
  }
}
