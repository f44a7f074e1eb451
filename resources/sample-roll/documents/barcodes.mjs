import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { group, rect } from '../draw/shapes.mjs'

const require = createRequire(import.meta.url)
let writer

/** Draws a barcode of `format` (`PDF417`, `Aztec`, `QRCode`) into a box, as SVG shapes. */
export async function barcode(text, { format, x, y, width, height }) {
  writer ??= await loadWriter()
  const { svg, error } = await writer.writeBarcode(text, { format, scale: 1, addQuietZones: false })
  if (error) throw new Error(`${format}: ${error}`)
  const [, across, down] =
    /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? /width="([\d.]+)" height="([\d.]+)"/.exec(svg)
  const inner = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '')
  const pad = 14
  return (
    rect(x - pad, y - pad, width + 2 * pad, height + 2 * pad, '#fff') +
    group(
      `translate(${x},${y}) scale(${width / across},${height / down})`,
      inner,
      'shape-rendering="crispEdges"',
    )
  )
}

async function loadWriter() {
  const module = await import('zxing-wasm/writer')
  // From disk: the package's default would look for its WASM on the network.
  const wasmBinary = readFileSync(require.resolve('zxing-wasm/writer/zxing_writer.wasm'))
  module.prepareZXingModule({
    overrides: {
      wasmBinary: wasmBinary.buffer.slice(
        wasmBinary.byteOffset,
        wasmBinary.byteOffset + wasmBinary.byteLength,
      ),
    },
  })
  return module
}

/** IATA resolution 792's first leg: name, record locator, from, to, carrier, flight, day of year, cabin, seat, sequence. */
export const boardingPassCode = ({ name, locator, from, to, carrier, flight, day, seat }) =>
  `M1${name.padEnd(20)}E${locator.padEnd(7)}${from}${to}${carrier.padEnd(3)}${flight.padStart(4, '0')} ${String(day).padStart(3, '0')}Y${seat.padStart(4, '0')}0042 100`
