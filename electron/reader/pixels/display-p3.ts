import { findAscii } from '../byte-view'
import type { Rgb } from './rgb'

const headerBytes = 128 * 1_024

/** Whether an HEIC's colours are Display P3, as every iPhone's are: its ICC profile names itself. */
export const isDisplayP3 = (bytes: Uint8Array): boolean =>
  findAscii(bytes, 'Display P3', { to: headerBytes }) >= 0

/** Linear Display P3 to linear sRGB (both D65), from the primaries of SMPTE RP 431-2 and IEC 61966-2-1. */
const matrix = [1.22494, -0.22494, 0, -0.04206, 1.04206, 0, -0.01964, -0.07864, 1.09828] as const
const steps = 4_095

const toLinear = Float32Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})
const toByte = Uint8Array.from({ length: steps + 1 }, (_, step) => {
  const share = step / steps
  return Math.round(255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055))
})

/** Display P3 pixels as sRGB; colours outside it are cut at its edge. */
export function srgbOfDisplayP3({ width, height, data }: Rgb): Rgb {
  const out = new Uint8Array(data.length)
  for (let at = 0; at < data.length; at += 3) {
    const red = toLinear[data[at] ?? 0] ?? 0
    const green = toLinear[data[at + 1] ?? 0] ?? 0
    const blue = toLinear[data[at + 2] ?? 0] ?? 0
    out[at] = byteOf(matrix[0] * red + matrix[1] * green)
    out[at + 1] = byteOf(matrix[3] * red + matrix[4] * green)
    out[at + 2] = byteOf(matrix[6] * red + matrix[7] * green + matrix[8] * blue)
  }
  return { width, height, data: out }
}

const byteOf = (share: number): number => toByte[Math.round(Math.min(1, Math.max(0, share)) * steps)] ?? 0
