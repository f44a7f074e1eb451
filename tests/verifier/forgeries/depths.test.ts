import { describe, test } from 'vitest'

import { exportAnew } from '../forge'
import { added, genuine, openDesk, refuses, saved, unpacked } from './desk'

openDesk()

describe('what would be too much for a parser', () => {
  const deep = '['.repeat(2_000_000)
  const listed = ['audit.json', 'ledger/openings.jsonl', 'inputs/items.jsonl', 'inputs/circumstances.json']

  test.each([...listed, 'export.json'])('JSON two million deep in %s is refused, not fallen over', (name) => {
    refuses(unpacked(added(name, deep)))
  })

  test.each(listed)('the same when the holder of the key puts it on the list: %s', (name) => {
    refuses(unpacked(exportAnew(new Map(added(name, deep)))))
  })

  test('a receipt and a ledger’s line that deep are refused too', () => {
    refuses(saved('json', Buffer.from(deep)))
    refuses(unpacked(new Map([...genuine, ['ledger/ledger-000001.jsonl', Buffer.from(`${deep}\n`)]])))
  })

  test('an empty file, and one of nothing but zeros, are refused', () => {
    for (const ending of ['zip', 'json', 'jsonl']) {
      refuses(saved(ending, Buffer.alloc(0)))
      refuses(saved(ending, Buffer.alloc(100_000)))
    }
  })
})
