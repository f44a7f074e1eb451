import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { KeysUnreadable, loadKeys, type Keyring } from '../../../electron/main/shell/keys'

/** Shifts every byte: enough to see whether the keys' text ever reaches the disk. */
const shiftingKeyring = (by: number): Keyring => ({
  encrypt: (text) => Buffer.from(text).map((byte) => (byte + by) % 256),
  decrypt: (sealed) => Buffer.from(sealed.map((byte) => (byte - by + 256) % 256)).toString(),
})
const deadKeyring: Keyring = {
  encrypt: () => new Uint8Array(),
  decrypt: () => {
    throw new Error('gone')
  },
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

describe('keys', () => {
  it('are made once and found again', () => {
    const first = loadKeys(folder, null)
    const second = loadKeys(folder, null)
    expect(first.embeddings).toHaveLength(32)
    expect(hex(second.embeddings)).toBe(hex(first.embeddings))
    expect(hex(second.signing)).toBe(hex(first.signing))
    expect(hex(first.signing)).not.toBe(hex(first.embeddings))
  })

  it('lie in a file for this user alone where there is no keyring, and say so', () => {
    expect(loadKeys(folder, null).keptIn).toBe('file')
    expect(readdirSync(folder)).toEqual(['keys.txt'])
    expect(statSync(join(folder, 'keys.txt')).mode & 0o777).toBe(0o600)
  })

  it('never lie in plain text where there is a keyring', () => {
    const keys = loadKeys(folder, shiftingKeyring(7))
    expect(keys.keptIn).toBe('keyring')
    expect(readdirSync(folder)).toEqual(['keys.sealed'])
    expect(readFileSync(join(folder, 'keys.sealed'), 'latin1')).not.toContain(hex(keys.embeddings))
    expect(hex(loadKeys(folder, shiftingKeyring(7)).embeddings)).toBe(hex(keys.embeddings))
  })

  it.each([
    ['another keyring', shiftingKeyring(9), 'file-damaged'],
    ['a keyring that lost its key', deadKeyring, 'keyring-changed'],
    ['no keyring any more', null, 'keyring-missing'],
  ])('are left as they are under %s', (_name, keyring, reason) => {
    loadKeys(folder, shiftingKeyring(7))
    const before = readFileSync(join(folder, 'keys.sealed'))
    expect(() => loadKeys(folder, keyring)).toThrow(new KeysUnreadable(reason as KeysUnreadable['reason']))
    expect(readdirSync(folder)).toEqual(['keys.sealed'])
    expect(readFileSync(join(folder, 'keys.sealed'))).toEqual(before)
  })

  it('that were damaged are not replaced', () => {
    writeFileSync(join(folder, 'keys.txt'), 'half')
    expect(() => loadKeys(folder, null)).toThrow(KeysUnreadable)
    expect(readFileSync(join(folder, 'keys.txt'), 'utf8')).toBe('half')
  })
})
