import type { PixelFacts } from '../domain/item/facts'
import type { Problem } from '../domain/item/problem'

/** Main asks vision to look at the frames that the reader sent it under one job's number. */
export interface LookRequest {
  readonly job: number
  readonly frames: number
}

/** Strangers' words: parsed before anything is believed. */
export interface LookReply {
  readonly job: number
  readonly pixels: PixelFacts | null
  /** 128 numbers a face, in the order of `pixels.faces`. */
  readonly descriptors: readonly Float32Array[]
  readonly problem: Problem | null
}

/** Sent once when the nets are loaded. */
export interface VisionReady {
  readonly backend: 'wasm' | 'tfjs-node'
  readonly models: readonly { readonly name: string; readonly package: string; readonly sha256: string }[]
}
