import openLibHeif from 'libheif-js/libheif-wasm/libheif-bundle.mjs'
import type { LibHeif } from 'libheif-js/libheif-wasm/libheif-bundle.mjs'

import { PixelsRefused, problemOf } from '../problems'

const mostPixels = 120_000_000
/** WASM memory grows and never shrinks: after a large picture the whole instance is dropped. */
const keptPixels = 16_000_000
let library: LibHeif | null = null

export interface HeifPixels {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8ClampedArray<ArrayBuffer>
}

/** Decodes an HEIC's primary picture at full size, RGBA, turned as its own `irot` and `imir` ask. */
export async function decodeHeif(bytes: Uint8Array): Promise<HeifPixels> {
  const heif = (library ??= openLibHeif({ print: () => undefined, printErr: () => undefined }))
  const context = heif.heif_context_alloc()
  try {
    const { code } = heif.heif_context_read_from_memory(context, bytes)
    if (code !== heif.heif_error_code.heif_error_Ok) throw new PixelsRefused(problemOf('corrupt'))
    return await decodePrimary(heif, context)
  } catch (error) {
    // A trap inside WASM leaves the instance in an unknown state.
    library = null
    throw error
  } finally {
    heif.heif_context_free(context)
  }
}

async function decodePrimary(heif: LibHeif, context: unknown): Promise<HeifPixels> {
  const handle = heif.heif_js_context_get_primary_image_handle(context)
  if (handle === null || handle.code !== undefined) throw new PixelsRefused(problemOf('corrupt'))
  const [width, height] = [
    heif.heif_image_handle_get_width(handle),
    heif.heif_image_handle_get_height(handle),
  ]
  if (!(width * height > 0)) throw new PixelsRefused(problemOf('corrupt'))
  if (width * height > mostPixels) throw new PixelsRefused(problemOf('too-large'))
  const decoded = await heif.heif_js_decode_image2(
    handle,
    heif.heif_colorspace.heif_colorspace_RGB,
    heif.heif_chroma.heif_chroma_interleaved_RGBA,
  )
  const channel = decoded.channels?.find(({ id }) => id === heif.heif_channel.heif_channel_interleaved)
  if (channel === undefined) throw new PixelsRefused(problemOf('corrupt'))
  const pixels = { width: channel.width, height: channel.height, rgba: withoutPadding(channel) }
  heif.heif_image_release(decoded.image)
  heif.heif_image_handle_release(handle)
  if (width * height > keptPixels) library = null
  return pixels
}

function withoutPadding(channel: {
  readonly width: number
  readonly height: number
  readonly stride: number
  readonly data: Uint8Array
}): Uint8ClampedArray<ArrayBuffer> {
  const rowBytes = channel.width * 4
  const rgba = new Uint8ClampedArray(rowBytes * channel.height)
  for (let row = 0; row < channel.height; row += 1) {
    rgba.set(channel.data.subarray(row * channel.stride, row * channel.stride + rowBytes), row * rowBytes)
  }
  return rgba
}
