import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { bytesOfName, shownName } from '../../../electron/main/intake/raw-name'

describe('file names as text', () => {
  test('any bytes come back from the text, and no two names share one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (bytes) => {
        expect(bytesOfName(shownName(Buffer.from(bytes)))).toEqual(Buffer.from(bytes))
      }),
    )
  })

  test('composed and decomposed names, emoji and newlines stay as they are', () => {
    for (const name of ['caf\u00e9.jpg', 'cafe\u0301.jpg', '🏖️.jpg', 'two\nlines.jpg', 'a\u202egpj.exe'])
      expect(shownName(Buffer.from(name, 'utf8'))).toBe(name)
  })

  test('a byte that is no text is written as its number', () => {
    expect(shownName(Buffer.from([0x61, 0xff, 0x2e, 0x6a]))).toBe('a\ufffdFF.j')
  })

  test('a replacement character in a real name cannot pass for an escaped byte', () => {
    expect(shownName(Buffer.from('a\ufffdFF'))).not.toBe(shownName(Buffer.from([0x61, 0xff])))
  })
})
