import { describe, expect, test } from 'vitest'

import { filesOf, linesIn } from '../forge'
import type { Files } from '../forge'
import { bundle, genuine, openDesk, other, packed, refuses, saved, takes, unpacked, without } from './desk'

openDesk()

describe('pieces of another audit, or of an older one', () => {
  const piece = (start: string): Files =>
    new Map([
      ...[...genuine].filter(([name]) => !name.startsWith(start)),
      ...[...filesOf(other.files)].filter(([name]) => name.startsWith(start)),
    ])

  test.each(['audit.json', 'inputs/', 'receipts/', 'ledger/', 'contents.txt', 'export.json', 'report.html'])(
    '%s of another bundle is refused',
    (start) => {
      refuses(unpacked(piece(start)))
      refuses(packed(piece(start)))
    },
  )

  test('document, inputs and receipts of another bundle together are refused', () => {
    const swapped = new Map(genuine)
    for (const [name, bytes] of filesOf(other.files))
      if (!name.startsWith('ledger/') && !/^(contents|export)\./.test(name)) swapped.set(name, bytes)
    refuses(unpacked(swapped))
  })

  test('a receipt that was left out is missed', () => {
    const name = [...genuine.keys()].find((one) => one.startsWith('receipts/'))!
    expect(refuses(unpacked(without(name)))).toContain('is missing')
  })

  test('an earlier end of the ledger with its own checkpoint is a roll-back to whoever kept a later one', () => {
    const size = Number(bundle.earlier.split('\n')[1])
    const cut = new Map([
      ['keys.txt', genuine.get('ledger/keys.txt')!],
      ['ledger-000001.jsonl', Buffer.from(`${linesIn(genuine).slice(0, size).join('\n')}\n`)],
      ['checkpoints.txt', Buffer.from(`${bundle.earlier}\n`)],
    ])
    const path = unpacked(cut)
    takes(path)
    expect(refuses(path, '--against', saved('txt', Buffer.from(bundle.checkpoint)))).toContain('rolled back')
  })
})
