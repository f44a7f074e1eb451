import type { Instant } from '../domain/item/instant'
import type { Failure, Reply } from './wire'

/** What the worker is started with. */
export interface AuditorStart {
  readonly dataFolder: string | null
  readonly packsFolders: readonly string[]
  readonly now?: Instant
  /** See `makeKeyBox`. */
  readonly keyBox: SharedArrayBuffer
}

/** Main to the auditor's worker. */
export interface AuditorRequest {
  readonly id: number
  readonly name: string
  readonly input: unknown
}

/** The auditor's worker to main: first `ready` or `failed`, then replies and events; a way out that was tried at any time. */
export type AuditorMessage =
  | { readonly kind: 'ready'; readonly findings: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply<unknown> }
  | { readonly kind: 'network-blocked'; readonly way: string }
  | { readonly kind: 'event'; readonly event: 'changed'; readonly payload: { readonly revision: number } }
