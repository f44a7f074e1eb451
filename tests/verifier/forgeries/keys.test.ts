import { describe, expect, test } from 'vitest'

import {
  appendAsStranger,
  commitment,
  exportAnew,
  filesOf,
  linesIn,
  sha256,
  signAnew,
  strangersSeed,
  textIn,
} from '../forge'
import type { Files } from '../forge'
import { genuine, openDesk, other, refuses, takes, unpacked } from './desk'

openDesk()

describe('keys', () => {
  const ledgerOnly = (files: Files): Files =>
    new Map([...files].filter(([name]) => /^ledger\/(keys|checkpoints|ledger-)/.test(name)))
  const ownKey = () => textIn(genuine, 'ledger/keys.txt').trim()
  const gone = { at: '2025-06-27T12:00:00Z', event: 'item-gone', roll: '00112233445566aa' }

  test('a stranger’s entries under a key that the ledger never took on are refused', () => {
    const forged = unpacked(ledgerOnly(appendAsStranger(genuine, [gone])))
    refuses(forged)
    refuses(forged, '--key', ownKey())
  })

  test('a stranger’s key that announces itself is told, and refused by whoever expects the genuine one', async () => {
    const { ledgerKeyOf } = await import('../../../electron/auditor/ledger/seal')
    const key = sha256(ledgerKeyOf(strangersSeed, 'x').publicKey)
    const change = { at: gone.at, event: 'key-changed', key, which: 'signing' }
    const forged = unpacked(ledgerOnly(appendAsStranger(genuine, [change, gone])))
    expect(takes(forged)).toContain('the key changed')
    refuses(forged, '--key', ownKey())
  })

  test('a ledger that another key signed from its first line is refused by whoever expects the genuine one', () => {
    const foreign = unpacked(filesOf(other.files))
    refuses(foreign, '--key', ownKey())
  })

  test.each(['a b', 'a\u00a0b', 'a\nb', '\u202esafelight', ''])(
    'a key under the name %j is none',
    (origin) => {
      const [, short, bytes] = ownKey().split('+')
      refuses(
        unpacked(
          ledgerOnly(
            new Map([...genuine, ['ledger/keys.txt', Buffer.from(`${origin}+${short!}+${bytes!}\n`)]]),
          ),
        ),
      )
    },
  )
})

describe('what even the holder of the key cannot say', () => {
  test('facts that were never recorded before the audit, with their openings left out', () => {
    const openings = linesIn(genuine, 'ledger/openings.jsonl').map(
      (line) =>
        JSON.parse(line) as {
          readonly n: number
          readonly salt: string
          readonly about: string
          readonly item?: string
        },
    )
    const [first, ...rest] = linesIn(genuine, 'inputs/items.jsonl')
    const item = JSON.parse(first!) as { readonly id: string; readonly facts: { readonly bytes: number } }
    const invented = { ...item, facts: { ...item.facts, bytes: 1 } }
    const lines = [JSON.stringify(invented), ...rest]
    const items = `${lines.join('\n')}\n`
    const facts = lines
      .map((line) => JSON.parse(line) as typeof item)
      .map((one) => `${JSON.stringify({ item: one.id, facts: sha256(JSON.stringify(one.facts)) })}\n`)
      .join('')
    const audit = openings.find(({ about }) => about === 'audit')!
    const { ledger: _, ...statement } = JSON.parse(textIn(genuine, 'audit.json')) as Record<string, unknown>
    const pack = [...genuine].find(([name]) => name.startsWith('packs/'))![1]
    const madeOf = JSON.stringify({
      document: sha256(JSON.stringify(statement)),
      circumstances: sha256(genuine.get('inputs/circumstances.json')!),
      items: sha256(items),
      pack: sha256(pack),
    })
    const kept = openings.filter((one) => one.item !== item.id)
    const changed = new Map([
      ...genuine,
      ['inputs/items.jsonl', Buffer.from(items)] as const,
      ['inputs/facts.jsonl', Buffer.from(facts)] as const,
      ['ledger/openings.jsonl', Buffer.from(kept.map((one) => `${JSON.stringify(one)}\n`).join(''))] as const,
    ])
    const signed = signAnew(changed, (entry) =>
      entry['n'] === audit.n ? { ...entry, body: commitment(audit.salt, madeOf) } : entry,
    )
    expect(refuses(unpacked(exportAnew(signed)))).toMatch(/facts .*recorded/)
  })

  test('a line in two readings: a name twice, or a number in another spelling', () => {
    const lines = [...linesIn(genuine)]
    for (const line of [lines[2]!.replace('{', '{"event":"gap",'), lines[2]!.replace('"n":2', '"n":2.0')]) {
      const forged = signAnew(
        new Map([
          ...genuine,
          ['ledger/ledger-000001.jsonl', Buffer.from(`${[...lines.slice(0, 2), line].join('\n')}\n`)],
        ]),
        (entry) => entry,
      )
      const text = textIn(forged, 'ledger/ledger-000001.jsonl').split('\n')
      text[2] = line
      refuses(unpacked(new Map([...forged, ['ledger/ledger-000001.jsonl', Buffer.from(text.join('\n'))]])))
    }
  })
})
