import type { Session } from 'electron'

import type { ItemId } from '../../../shared/domain/item/ids'
import { parsePhotoAddress, photoScheme } from '../../../shared/ipc/photo'

export type ReadThumbnail = (item: ItemId) => Promise<Uint8Array | null>

/** Answers `safelight-photo://<item>/<size>` from the stored thumbnails: no file is opened for an address. */
export function servePhotos(session: Session, readThumbnail: ReadThumbnail): void {
  session.protocol.handle(photoScheme, (request) => photoResponse(request, readThumbnail))
}

export async function photoResponse(
  request: { readonly url: string; readonly method: string },
  readThumbnail: ReadThumbnail,
): Promise<Response> {
  const wanted = request.method === 'GET' ? parsePhotoAddress(request.url) : null
  if (wanted === null) return refused(400)
  const bytes = await readThumbnail(wanted.item)
  const contentType = bytes === null ? null : pictureType(bytes)
  if (bytes === null || contentType === null) return refused(404)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': contentType,
      'X-Content-Type-Options': 'nosniff',
      // The page asks for pictures of another origin than its own and embeds only what allows it.
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })
}

const refused = (status: number): Response => new Response(null, { status })

/** By content: a thumbnail came out of a decoder of strangers' files and is served as a picture or not at all. */
function pictureType(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg'
  const riff = String.fromCharCode(...bytes.subarray(0, 4), ...bytes.subarray(8, 12))
  return riff === 'RIFFWEBP' ? 'image/webp' : null
}
