/** What a picture's wrapping gives before any tag is understood. */
export interface Container {
  /** Pixels as stored. */
  readonly width: number | null
  readonly height: number | null
  /** A TIFF block: the EXIF of the file. */
  readonly tiff: Uint8Array | null
  /** XMP packets, UTF-8. */
  readonly xmp: readonly Uint8Array[]
  /** IPTC-IIM records. */
  readonly iptc: Uint8Array | null
  /** Comments and text chunks, `keyword: words`. */
  readonly texts: readonly string[]
}

export const emptyContainer: Container = {
  width: null,
  height: null,
  tiff: null,
  xmp: [],
  iptc: null,
  texts: [],
}
