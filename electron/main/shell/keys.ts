import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Encrypts for this user of this machine, as the system's keyring does. */
export interface Keyring {
  readonly encrypt: (text: string) => Uint8Array
  /** Throws when the keyring is another or the key is gone. */
  readonly decrypt: (sealed: Uint8Array) => string
}

export interface Keys {
  /** 32 bytes: seals face embeddings and the backup of consent and rules. */
  readonly embeddings: Uint8Array
  /** 32 bytes: the ledger's Ed25519 seed. */
  readonly signing: Uint8Array
  /** `file`: there is no keyring here, so the keys lie in a file that only this user may read. */
  readonly keptIn: 'keyring' | 'file'
  /** True on the start that made them. */
  readonly areNew: boolean
}

/** The keys are there but cannot be read: nothing is wiped and no new ones are made. */
export class KeysUnreadable extends Error {
  constructor(readonly reason: 'keyring-missing' | 'keyring-changed' | 'file-damaged') {
    super(reason)
    this.name = 'KeysUnreadable'
  }
}

/** Reads the keys of a data folder, or makes them on the first start. `keyring` is null where the system has none. */
export function loadKeys(dataFolder: string, keyring: Keyring | null): Keys {
  const sealed = join(dataFolder, 'keys.sealed')
  const plain = join(dataFolder, 'keys.txt')
  if (existsSync(sealed)) return { ...parseKeys(unsealed(sealed, keyring)), keptIn: 'keyring', areNew: false }
  if (existsSync(plain)) return { ...parseKeys(readFileSync(plain, 'utf8')), keptIn: 'file', areNew: false }
  const text = `${randomBytes(32).toString('hex')}\n${randomBytes(32).toString('hex')}\n`
  if (keyring === null) writeDurably(plain, Buffer.from(text))
  else writeDurably(sealed, keyring.encrypt(text))
  return { ...parseKeys(text), keptIn: keyring === null ? 'file' : 'keyring', areNew: true }
}

function unsealed(file: string, keyring: Keyring | null): string {
  if (keyring === null) throw new KeysUnreadable('keyring-missing')
  try {
    return keyring.decrypt(readFileSync(file))
  } catch {
    throw new KeysUnreadable('keyring-changed')
  }
}

function parseKeys(text: string): Pick<Keys, 'embeddings' | 'signing'> {
  const [, embeddings, signing] = /^([0-9a-f]{64})\n([0-9a-f]{64})\n$/.exec(text) ?? []
  if (embeddings === undefined || signing === undefined) throw new KeysUnreadable('file-damaged')
  return { embeddings: Buffer.from(embeddings, 'hex'), signing: Buffer.from(signing, 'hex') }
}

// The ledger is worth nothing without its key: the file must be on the disk, whole, before anything is signed with it.
function writeDurably(file: string, bytes: Uint8Array): void {
  const partial = `${file}.new`
  const descriptor = openSync(partial, 'w', 0o600)
  writeSync(descriptor, bytes)
  fsyncSync(descriptor)
  closeSync(descriptor)
  renameSync(partial, file)
  if (process.platform === 'win32') return
  const folder = openSync(dirname(file), 'r')
  fsyncSync(folder)
  closeSync(folder)
}
