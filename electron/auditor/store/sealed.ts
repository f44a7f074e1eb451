import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** A key for one purpose, so that no two uses of the master key can meet under one nonce. */
export const keyFor = (purpose: string, master: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', master, new Uint8Array(), `safelight/${purpose}`, 32))

/** AES-256-GCM: nonce, tag, ciphertext. `about` is bound in, so that a row cannot pass for another's. */
export function sealBytes(bytes: Uint8Array, key: Uint8Array, about: string): Uint8Array {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(about))
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** Null when the key is another, or a byte was changed. */
export function openBytes(sealed: Uint8Array, key: Uint8Array, about: string): Uint8Array | null {
  if (sealed.length < nonceBytes + tagBytes) return null
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes))
  decipher.setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()])
  } catch {
    return null
  }
}

/** What a face's row is bound to, so that one row cannot stand in for another's. */
export const embeddingName = (item: number, position: number): string => `${item}/${position}`
