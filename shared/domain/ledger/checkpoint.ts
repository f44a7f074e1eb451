import { fromBase64, toBase64 } from './base64'
import { areSameBytes, joinBytes, ownBytes } from './bytes'
import type { TreeHead } from './check-proof'
import { hashBytes } from './hash'
import type { Hash, IsSignature, Sign } from './hash'

/** The key of one ledger; its name is the ledger's origin (C2SP tlog-checkpoint). */
export interface LedgerKey {
  readonly origin: string
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array
}

const ed25519 = Uint8Array.of(1)
const signatureBytes = 64

/** C2SP signed-note: the first four bytes of SHA-256(name, line feed, algorithm, key). */
const keyHash = (key: LedgerKey, hash: Hash): Uint8Array =>
  hash(joinBytes(ownBytes(`${key.origin}\n`), ed25519, key.publicKey)).subarray(0, 4)

/** The key as other verifiers take it: `origin+hash+base64`. */
export function verifierKey(key: LedgerKey, hash: Hash): string {
  const hex = [...keyHash(key, hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${key.origin}+${hex}+${toBase64(joinBytes(ed25519, key.publicKey))}`
}

/** Reads a verifier key back; null when it is not one, or its hash is another's. */
export function readVerifierKey(text: string, hash: Hash): LedgerKey | null {
  const [origin = '', , ...rest] = text.split('+')
  const bytes = fromBase64(rest.join('+'))
  if (bytes?.length !== 1 + hashBytes || bytes[0] !== ed25519[0]) return null
  const key = { origin, publicKey: bytes.subarray(1) }
  return verifierKey(key, hash) === text ? key : null
}

/** Signs a tree head: origin, size, root, blank line, signature line; ends with a line feed. */
export function writeCheckpoint(
  head: TreeHead,
  key: LedgerKey,
  seal: { readonly hash: Hash; readonly sign: Sign },
): string {
  const text = checkpointText(head, key)
  const signature = joinBytes(keyHash(key, seal.hash), seal.sign(ownBytes(text)))
  return `${text}\n\u2014 ${key.origin} ${toBase64(signature)}\n`
}

/** The tree head that a note states, signed by this key; null when it is not such a note to the byte. */
export function readCheckpoint(
  note: string,
  key: LedgerKey,
  seal: { readonly hash: Hash; readonly isSignature: IsSignature },
): TreeHead | null {
  const [origin, size, root, blank, signed, end, ...more] = note.split('\n')
  const prefix = `\u2014 ${key.origin} `
  if (origin !== key.origin || blank !== '' || end !== '' || more.length > 0) return null
  if (size === undefined || root === undefined || signed?.startsWith(prefix) !== true) return null
  const rootBytes = fromBase64(root)
  const signature = fromBase64(signed.slice(prefix.length))
  if (!/^(0|[1-9][0-9]{0,14})$/.test(size) || rootBytes?.length !== hashBytes) return null
  if (signature?.length !== 4 + signatureBytes) return null
  if (!areSameBytes(signature.subarray(0, 4), keyHash(key, seal.hash))) return null
  const head = { size: Number(size), root: rootBytes }
  const text = ownBytes(checkpointText(head, key))
  return seal.isSignature(text, signature.subarray(4), key.publicKey) ? head : null
}

const checkpointText = (head: TreeHead, key: LedgerKey): string =>
  `${key.origin}\n${head.size}\n${toBase64(head.root)}\n`
