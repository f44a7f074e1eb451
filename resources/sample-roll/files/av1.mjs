import sharp from 'sharp'

import { children } from './boxes.mjs'

/** One picture as an AV1 still: its OBUs and the codec configuration, taken out of an AVIF that sharp encodes. */
export async function av1Frame(pixels, { width, height }) {
  const file = await sharp(pixels)
    .removeAlpha()
    .resize(width, height, { fit: 'cover' })
    .avif({ quality: 42, effort: 1, chromaSubsampling: '4:2:0' })
    .toBuffer()
  const top = children(file)
  const meta = children(bodyOf(top, 'meta').subarray(4))
  const properties = children(bodyOf(children(bodyOf(meta, 'iprp')), 'ipco'))
  return { configuration: bodyOf(properties, 'av1C'), obus: firstExtent(bodyOf(meta, 'iloc'), file) }
}

function bodyOf(boxes, name) {
  const found = boxes.find((candidate) => candidate.name === name)
  if (found === undefined) throw new Error(`the AVIF has no ${name}`)
  return found.body
}

/** Where the first item of an `iloc` (versions 0 and 1, one extent) lies in the file. */
function firstExtent(iloc, file) {
  const version = iloc[0]
  const [offsetSize, lengthSize, baseSize] = [iloc[4] >> 4, iloc[4] & 15, iloc[5] >> 4]
  let at = 8 + 2 + (version === 0 ? 0 : 2) + 2
  const read = (size) => {
    const value = size === 0 ? 0 : iloc.readUIntBE(at, size)
    at += size
    return value
  }
  const base = read(baseSize)
  at += 2
  const offset = base + read(offsetSize)
  return file.subarray(offset, offset + read(lengthSize))
}
