import { createPrivateKey, createPublicKey, hash as digest, sign, verify } from 'node:crypto'

import type { LedgerKey } from '../../../shared/domain/ledger/checkpoint'
import type { Hash, IsSignature, Sign } from '../../../shared/domain/ledger/hash'

export interface Seal {
  readonly hash: Hash
  readonly sign: Sign
  readonly isSignature: IsSignature
}

export const sha256: Hash = (bytes) => digest('sha256', bytes, 'buffer')

// The fixed starts of an Ed25519 key in DER: node:crypto takes no bare keys.
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex')

export const isSignature: IsSignature = (message, signature, publicKey) => {
  const key = Buffer.concat([publicPrefix, publicKey])
  return verify(null, message, { key, format: 'der', type: 'spki' }, signature)
}

/** Signs with the Ed25519 key of this seed, 32 bytes. */
export function makeSeal(seed: Uint8Array): Seal {
  const key = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' })
  return { hash: sha256, sign: (message) => sign(null, message, key), isSignature }
}

/** The public half, under the name that this ledger's checkpoints carry. */
export function ledgerKeyOf(seed: Uint8Array, origin: string): LedgerKey {
  const key = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' })
  const der = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return { origin, publicKey: new Uint8Array(der.subarray(publicPrefix.length)) }
}
