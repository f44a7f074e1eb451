/** ISO base media boxes, written from numbers and buffers. */
export const u8 = (...values) => Buffer.from(values)
export const u16 = (...values) =>
  Buffer.concat(
    values.map((value) => {
      const bytes = Buffer.alloc(2)
      bytes.writeUInt16BE(value)
      return bytes
    }),
  )
export const u32 = (...values) =>
  Buffer.concat(
    values.map((value) => {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32BE(value >>> 0)
      return bytes
    }),
  )
export const text = (value) => Buffer.from(value, 'latin1')
export const zeros = (count) => Buffer.alloc(count)

export const box = (name, ...parts) => {
  const body = Buffer.concat(parts)
  return Buffer.concat([u32(body.length + 8), text(name), body])
}
export const fullBox = (name, flags, ...parts) => box(name, u32(flags), ...parts)

/** The children of one box's body (or a file), by name. */
export function children(bytes) {
  const found = []
  for (let at = 0; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32BE(at)
    const length = size === 0 ? bytes.length - at : size
    if (length < 8) break
    found.push({ name: bytes.toString('latin1', at + 4, at + 8), body: bytes.subarray(at + 8, at + length) })
    at += length
  }
  return found
}
