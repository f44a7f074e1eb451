import type { Box, Metadata, Part } from '../domain/item/facts'
import type { Problem } from '../domain/item/problem'

/**
 * Main asks, the reader answers. The reader never names an item: a job is only a number. Small files come as bytes, copied;
 * videos as a size, whose ranges the reader asks back for.
 */
export interface ReadRequest {
  readonly job: number
  readonly source:
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
    | { readonly kind: 'ranges'; readonly size: number }
  /** Last part of the path and its folders, for dates and album names that only they tell. */
  readonly path: string
  readonly modifiedMs: number
  readonly sidecars: readonly {
    readonly kind: Part['kind']
    readonly path: string
    readonly bytes: Uint8Array
  }[]
  /** False: metadata and thumbnail only, nothing goes to vision. */
  readonly wantsPixels: boolean
  /** Given: nothing is looked at; the picture is drawn anew instead, black over these boxes (shares of it, upright). */
  readonly redraw?: readonly Box[]
}

/** Strangers' words: parsed with `readReply` before anything is believed. */
export interface ReadReply {
  readonly job: number
  readonly metadata: Metadata
  readonly parts: readonly Part[]
  readonly thumbnail: Uint8Array | null
  /** How many frames were handed to vision under this job's number. */
  readonly framesSent: number
  readonly problem: Problem | null
  /** The picture drawn anew as JPEG where that was asked for; null where it could not be. */
  readonly redrawn?: Uint8Array | null | undefined
}

/** Upright RGB pixels, straight from reader to vision. */
export interface PixelFrame {
  readonly job: number
  readonly index: number
  /** `scene`: longest side at most 1,024. `document`: at most 2,560, sent only for a likely document. */
  readonly purpose: 'scene' | 'document'
  /** Seconds from a video's start; null in a photo. */
  readonly atSeconds: number | null
  readonly width: number
  readonly height: number
  /** `width × height × 3` bytes. */
  readonly rgb: Uint8Array
}

/**
 * The window's two ports arrive once, as `window.postMessage({ kind: 'ports' }, '*', [main, vision])` from its preload.
 * On `main`: `ReaderReady` once, then `ToReader` in and `FromReader` out. On `vision`: `PixelFrame` out. Bytes are always
 * copied (a transferred ArrayBuffer arrives as null in another process).
 */
export interface ReaderPorts {
  readonly kind: 'ports'
}

export interface ReaderReady {
  readonly kind: 'ready'
}

/** The reader asks for a part of the file it is reading: `start` included, `end` excluded, at most 16 MiB. */
export interface RangeRequest {
  readonly kind: 'range'
  readonly job: number
  readonly start: number
  readonly end: number
}

export interface RangeReply {
  readonly kind: 'range'
  readonly job: number
  readonly start: number
  /** Null when the file can no longer be read. */
  readonly bytes: Uint8Array | null
}

export type ToReader = ReadRequest | RangeReply
export type FromReader = ReadReply | RangeRequest | ReaderReady
