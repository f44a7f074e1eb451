/** The keys of a data folder, 32 bytes each. */
export interface StoreKeys {
  /** The ledger's Ed25519 seed. */
  readonly signing: Uint8Array
  /** Seals face embeddings and the backup of consent and rules. */
  readonly embeddings: Uint8Array
}

const keyBytes = 32
const flagBytes = 4

/**
 * Where main lays the keys for the auditor's worker, which opens the store meanwhile: the system's keyring is there only once
 * Electron is ready, and a large store takes as long.
 */
export const makeKeyBox = (): SharedArrayBuffer => new SharedArrayBuffer(flagBytes + 2 * keyBytes)

export function layKeys(box: SharedArrayBuffer, { signing, embeddings }: StoreKeys): void {
  keyAt(box, 0).set(signing)
  keyAt(box, 1).set(embeddings)
  const flag = flagOf(box)
  Atomics.store(flag, 0, 1)
  Atomics.notify(flag, 0)
}

/** Holds the thread up until the keys are there; only a worker may do that. */
export function awaitedKeys(box: SharedArrayBuffer): StoreKeys {
  Atomics.wait(flagOf(box), 0, 0)
  return { signing: keyAt(box, 0).slice(), embeddings: keyAt(box, 1).slice() }
}

const flagOf = (box: SharedArrayBuffer): Int32Array<SharedArrayBuffer> => new Int32Array(box, 0, 1)
const keyAt = (box: SharedArrayBuffer, place: number): Uint8Array<SharedArrayBuffer> =>
  new Uint8Array(box, flagBytes + place * keyBytes, keyBytes)
