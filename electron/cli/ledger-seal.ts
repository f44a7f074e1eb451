import { createHash, verify } from 'node:crypto'

import type { Hash, IsSignature } from '../../shared/domain/ledger/hash'

// node:crypto takes no bare keys: the fixed start of an Ed25519 public key in DER.
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex')

export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest()

export const isSignature: IsSignature = (message, signature, publicKey) =>
  verify(
    null,
    message,
    { key: Buffer.concat([publicPrefix, publicKey]), format: 'der', type: 'spki' },
    signature,
  )
