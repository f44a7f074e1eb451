declare module 'libheif-js/libheif-wasm/libheif-bundle.mjs' {
  interface Handle {
    readonly code?: unknown
  }
  interface DecodedImage {
    readonly code?: unknown
    readonly image: unknown
    readonly channels?: readonly {
      readonly id: unknown
      readonly width: number
      readonly height: number
      readonly stride: number
      /** Lies in WASM memory: copy before anything else is called. */
      readonly data: Uint8Array
    }[]
  }
  export interface LibHeif {
    readonly heif_error_code: Readonly<Record<'heif_error_Ok', unknown>>
    readonly heif_colorspace: Readonly<Record<'heif_colorspace_RGB', unknown>>
    readonly heif_chroma: Readonly<Record<'heif_chroma_interleaved_RGBA', unknown>>
    readonly heif_channel: Readonly<Record<'heif_channel_interleaved', unknown>>
    heif_context_alloc(): unknown
    heif_context_free(context: unknown): void
    heif_context_read_from_memory(context: unknown, bytes: Uint8Array): { readonly code: unknown }
    heif_js_context_get_primary_image_handle(context: unknown): Handle | null
    heif_image_handle_get_width(handle: Handle): number
    heif_image_handle_get_height(handle: Handle): number
    heif_image_handle_release(handle: Handle): void
    heif_js_decode_image2(
      handle: Handle,
      space: unknown,
      chroma: unknown,
    ): DecodedImage | Promise<DecodedImage>
    heif_image_release(image: unknown): void
  }
  const open: (options?: { readonly print: () => void; readonly printErr: () => void }) => LibHeif
  export default open
}
