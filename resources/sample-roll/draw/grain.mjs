import { randomStream } from './random.mjs'

const strength = 11

/** Sensor grain over RGB pixels, the same for the same seed: a drawn scene without it looks like a screen. */
export async function grain({ data, info }, seed) {
  const random = randomStream(`grain ${seed}`)
  const tile = Int8Array.from({ length: 65_536 }, () => (random.next() + random.next() - 1) * strength)
  const out = Buffer.from(data)
  let shift = 0
  for (let pixel = 0; pixel < info.width * info.height; pixel += 1) {
    // A new offset a row, or the tile's period shows as stripes.
    if (pixel % info.width === 0) shift = random.whole(0, 65_535)
    const noise = tile[(pixel + shift) & 65_535]
    for (let channel = 0; channel < 3; channel += 1) {
      const at = pixel * info.channels + channel
      const value = out[at] + noise
      out[at] = value < 0 ? 0 : value > 255 ? 255 : value
    }
  }
  return { data: out, info }
}
