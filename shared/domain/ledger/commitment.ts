import { joinBytes } from './bytes'
import type { Hash } from './hash'

export const saltBytes = 16
const blockBytes = 64

/**
 * Binds an entry to something without saying what: HMAC-SHA-256(salt, ASCII of the item's id or of a canonical JSON).
 * 32 bytes. Only who is given the salt can test a guess (RFC 2104).
 */
export function commitTo(committed: Uint8Array, salt: Uint8Array, hash: Hash): Uint8Array {
  const key = new Uint8Array(blockBytes)
  key.set(salt.length > blockBytes ? hash(salt) : salt)
  const inner = hash(joinBytes(padded(key, 0x36), committed))
  return hash(joinBytes(padded(key, 0x5c), inner))
}

const padded = (key: Uint8Array, pad: number): Uint8Array => key.map((byte) => byte ^ pad)
