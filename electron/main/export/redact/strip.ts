import type { Format } from '../../../../shared/domain/item/facts'
import type { MetadataKind } from '../../../../shared/ipc/copies'
import { stripJpeg } from './strip-jpeg'
import { stripPng } from './strip-png'
import { stripWebp } from './strip-webp'
import type { Stripped } from './stripped'

/**
 * Takes metadata out of a picture without decoding it: the pixels' own bytes are the same afterwards. PNG and WebP lose all of
 * it whatever was asked for; XMP, IPTC, comments and makers' notes always go, since they may repeat the rest.
 */
export function strip(bytes: Uint8Array, format: Format, without: readonly MetadataKind[]): Stripped {
  switch (format) {
    case 'jpeg':
      return stripJpeg(bytes, without)
    case 'png':
      return stripPng(bytes)
    case 'webp':
      return stripWebp(bytes)
    default:
      return { ok: false, why: 'format-not-rewritten' }
  }
}
