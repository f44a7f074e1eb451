import { expect, test } from 'vitest'

import { readCheckpoint, readVerifierKey, verifierKey } from '../../../shared/domain/ledger/checkpoint'
import { splitCheckpointLog, writeLoggedNote } from '../../../shared/domain/ledger/checkpoint-log'
import { key, seal, seededNumbers, smallLedger } from './small-ledger'

const notes = smallLedger(9, [2, 5, 9]).checkpoints
const log = notes.map(writeLoggedNote).join('')

test('a checkpoint is a signed note of origin, size and root', () => {
  const [origin, size, root, blank, signature, end] = (notes[0] ?? '').split('\n')
  expect([origin, size, blank, end]).toEqual([key.origin, '2', '', ''])
  expect(root).toMatch(/^[A-Za-z0-9+/]{43}=$/)
  expect(signature).toMatch(new RegExp(`^\u2014 ${key.origin} [A-Za-z0-9+/]{91}=$`))
  expect(readCheckpoint(notes[0] ?? '', key, seal)).toMatchObject({ size: 2 })
})

test('no changed character of a checkpoint passes', () => {
  const note = notes[1] ?? ''
  const pick = seededNumbers(5)
  for (let at = 0; at < note.length; at += 1) {
    const code = note.charCodeAt(at) ^ (1 << pick(7))
    expect(
      readCheckpoint(note.slice(0, at) + String.fromCharCode(code) + note.slice(at + 1), key, seal),
    ).toBeNull()
  }
})

test('a verifier key reads back, and not with another hash', () => {
  const text = verifierKey(key, seal.hash)
  expect(readVerifierKey(text, seal.hash)).toEqual(key)
  expect(readVerifierKey(text.replace(/\+[0-9a-f]{8}\+/, '+00000000+'), seal.hash)).toBeNull()
})

test('a file cut at any character keeps its whole notes and names the rest', () => {
  const ends = notes.map(
    (_, at) =>
      notes
        .slice(0, at + 1)
        .map(writeLoggedNote)
        .join('').length,
  )
  for (let length = 0; length <= log.length; length += 1) {
    const cut = splitCheckpointLog(log.slice(0, length))
    const whole = ends.filter((end) => end <= length).length
    expect(cut.notes).toEqual(notes.slice(0, whole))
    expect(cut.torn).toBe(log.slice(ends[whole - 1] ?? 0, length))
  }
})

test('damage in the middle stays in its note, which then is unsigned', () => {
  const length = (notes[0] ?? '').length
  const damaged = splitCheckpointLog(`${log.slice(0, length)}x${log.slice(length)}`)
  expect(damaged.notes.map((note) => readCheckpoint(note, key, seal) !== null)).toEqual([false, true, true])
})
