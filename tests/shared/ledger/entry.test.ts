import fc from 'fast-check'
import { expect, test } from 'vitest'

import { instant } from '../../../shared/domain/item/instant'
import { fromBase64, toBase64 } from '../../../shared/domain/ledger/base64'
import { ownBytes } from '../../../shared/domain/ledger/bytes'
import { commitTo } from '../../../shared/domain/ledger/commitment'
import { readLine, writeLine } from '../../../shared/domain/ledger/entry'
import { isDisclosed } from '../../../shared/domain/ledger/verify'
import { createHmac } from 'node:crypto'
import { seal } from './small-ledger'

const place = { index: 3, prev: 'AAAAAAAAAAAAAAAA', at: instant(1_750_000_000_123) }

test('a line is canonical and reads back', () => {
  const event = { event: 'exported', detail: { what: 'report', items: 12 }, item: null } as const
  const line = writeLine(event, place)
  expect(line).toBe(
    '{"at":"2025-06-15T15:06:40.123Z","event":"exported","items":12,"n":3,"prev":"AAAAAAAAAAAAAAAA","what":"report"}',
  )
  expect(readLine(line)).toEqual({
    index: 3,
    at: '2025-06-15T15:06:40.123Z',
    event: 'exported',
    item: null,
    prev: 'AAAAAAAAAAAAAAAA',
    detail: { what: 'report', items: 12 },
  })
})

test('another spelling of the same entry is no line of the ledger', () => {
  const line = writeLine({ event: 'as-of-set', detail: { asOf: null }, item: null }, place)
  expect(readLine(line.replace(',', ', '))).toBeNull()
  expect(readLine(line.replace('{"asOf":null,', '{"asOf":null,"asOf":null,'))).toBeNull()
})

test('a name, a path, a place or a word is refused', () => {
  for (const words of ['Oma', 'IMG_0001.JPG', 'holiday/beach', '52.52,13.40', 'at the lake']) {
    const written = () => writeLine({ event: 'gap', detail: { roll: words, missed: 1 }, item: null }, place)
    expect(written).toThrow('takes no roll')
  }
  const coded = (what: string) => () => writeLine({ event: 'exported', detail: { what }, item: null }, place)
  expect(coded('IMG_0001.JPG')).toThrow('takes no what')
  expect(coded('two words')).toThrow('takes no what')
})

test('a commitment is HMAC-SHA-256, and only its salt discloses it', () => {
  const salt = new Uint8Array(16).fill(9)
  const id = 'ab'.repeat(32)
  const item = commitTo(ownBytes(id), salt, seal.hash)
  expect(Buffer.from(item).equals(createHmac('sha256', salt).update(id).digest())).toBe(true)
  const line = writeLine({ event: 'item-found', detail: {}, item }, place)
  expect(isDisclosed({ line, item: id, salt }, seal.hash)).toBe(true)
  expect(isDisclosed({ line, item: 'cd'.repeat(32), salt }, seal.hash)).toBe(false)
  expect(isDisclosed({ line, item: id, salt: new Uint8Array(16) }, seal.hash)).toBe(false)
})

test('base64 agrees with the platform and takes one spelling only', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      expect(fromBase64(toBase64(bytes))).toEqual(bytes)
    }),
  )
  for (const text of ['A', 'AB', 'AB=', 'AB==C', 'AQ=', 'AR==', 'A-==', 'AQ==\n'])
    expect(fromBase64(text)).toBeNull()
})
