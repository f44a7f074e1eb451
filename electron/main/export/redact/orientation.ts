/** An EXIF block (TIFF) that says which way is up, and nothing else. */
export function orientationOnly(orientation: number): Uint8Array {
  const tiff = new DataView(new ArrayBuffer(26))
  tiff.setUint16(0, 0x4949)
  tiff.setUint16(2, 42, true)
  tiff.setUint32(4, 8, true)
  tiff.setUint16(8, 1, true)
  tiff.setUint16(10, 0x0112, true)
  tiff.setUint16(12, 3, true)
  tiff.setUint32(14, 1, true)
  tiff.setUint16(18, orientation, true)
  return new Uint8Array(tiff.buffer)
}

/** EXIF orientation of a TIFF block, 1 to 8; 1 where it says none. */
export function orientationOf(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  if (view.byteLength < 14) return 1
  const isLittle = view.getUint16(0) === 0x4949
  const start = view.getUint32(4, isLittle)
  if (start + 2 > view.byteLength) return 1
  const count = view.getUint16(start, isLittle)
  for (let entry = 0; entry < count; entry += 1) {
    const at = start + 2 + entry * 12
    if (at + 12 > view.byteLength) return 1
    if (view.getUint16(at, isLittle) !== 0x0112) continue
    const value = view.getUint16(at + 8, isLittle)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}
