import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { zipOf } from '../../electron/main/export/zip'
import { bundleFolder, exportedBundle, verifier, writeFiles } from './exported-bundle'
import type { Exported } from './exported-bundle'
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
} from './forge'
import type { Files } from './forge'

const { verifyEvidence } = (await import(pathToFileURL(verifier).href)) as {
  readonly verifyEvidence: (words: readonly string[]) => { readonly status: number; readonly text: string }
}

let bundle: Exported
let other: Exported
let folder: ReturnType<typeof bundleFolder>
let genuine: Files
beforeAll(async () => {
  ;[bundle, other] = [await exportedBundle(8), await exportedBundle(8, 2)]
  folder = bundleFolder()
  genuine = filesOf(bundle.files)
})
afterAll(() => {
  folder.remove()
})

let made = 0
const unpacked = (files: Files): string =>
  writeFiles(join(folder.path, `forged-${String((made += 1))}`), asFiles(files))
const asFiles = (files: Files) => [...files].map(([name, bytes]) => ({ name, bytes }))
const packed = (files: Files): string => saved('zip', zipOf(asFiles(files)))
const saved = (ending: string, bytes: Uint8Array): string => {
  const file = join(folder.path, `forged-${String((made += 1))}.${ending}`)
  writeFileSync(file, bytes)
  return file
}
const added = (name: string, text: string): Files => new Map([...genuine, [name, Buffer.from(text)]])
const without = (...names: readonly string[]): Files =>
  new Map([...genuine].filter(([name]) => !names.includes(name)))
const refuses = (path: string, ...words: readonly string[]): string => {
  const { status, text } = verifyEvidence([path, ...words])
  expect({ status, text }).toMatchObject({ status: 3 })
  return text
}
const takes = (path: string, ...words: readonly string[]): string => {
  const { status, text } = verifyEvidence([path, ...words])
  expect({ status, text }).toMatchObject({ status: 0 })
  return text
}

describe('what the makers of these forgeries start from', () => {
  test('is whole, packed, unpacked and signed anew by the very same key', () => {
    takes(unpacked(genuine))
    takes(packed(genuine))
    takes(unpacked(exportAnew(new Map(genuine))))
  })
})

describe('files that nobody exported', () => {
  // The second letter is Cyrillic.
  test.each(['r\u0435port.html', 'REPORT.html', 'report.html ', 'report-final.pdf', 'Report.txt'])(
    '%j beside the report is refused, packed and unpacked',
    (name) => {
      expect(refuses(packed(added(name, 'another answer')))).toContain('was not exported with the rest')
      expect(refuses(unpacked(added(name, 'another answer')))).toContain('was not exported with the rest')
    },
  )

  test.each([
    '../report.html',
    '/etc/passwd',
    'a\\..\\..\\report.html',
    'x/../report.html',
    'C:report.html',
    'a//b',
  ])('a path that could lead out of its folder, or into another file, is refused: %j', (name) => {
    refuses(packed(added(name, 'x')))
  })

  test('what systems and people leave in a folder is named and not held against it', () => {
    const left = new Map([...added('.DS_Store', 'x'), ['checkpoint.txt', Buffer.from(bundle.checkpoint)]])
    expect(takes(unpacked(left))).toContain('.DS_Store is not part of the evidence')
  })

  test('a checkpoint beside the bundle that is another ledger’s is refused', () => {
    refuses(unpacked(added('checkpoint.txt', other.checkpoint)))
    refuses(
      unpacked(
        new Map([
          ['evidence.zip', bundle.bundle.bytes],
          ['checkpoint.txt', Buffer.from(other.checkpoint)],
        ]),
      ),
    )
  })

  test('a report beside a packed bundle that is not the one inside is refused, under whatever name', () => {
    const beside = (name: string) =>
      new Map([
        ['evidence.zip', bundle.bundle.bytes],
        [name, Buffer.from('another answer')],
      ])
    refuses(unpacked(beside('report.html')))
    refuses(unpacked(beside('r\u0435port.html')))
    takes(unpacked(new Map([...beside('report.html'), ['report.html', genuine.get('report.html')!]])))
  })

  test('a report without the list that it was exported under is refused', () => {
    const stripped = new Map([
      ...without('contents.txt', 'audit.json'),
      ['report.html', Buffer.from('forged')],
    ])
    refuses(unpacked(stripped))
    refuses(packed(stripped))
  })
})

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
    const { ledgerKeyOf } = await import('../../electron/auditor/ledger/seal')
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

describe('a receipt by itself', () => {
  const name = () => [...genuine.keys()].find((one) => one.startsWith('receipts/'))!
  const forged = (change: (text: string) => string): string =>
    saved('json', Buffer.from(change(textIn(genuine, name()))))

  test('is taken as it was made, also without its line breaks', () => {
    takes(forged((text) => text))
    takes(forged((text) => JSON.stringify(JSON.parse(text))))
  })

  test.each<[string, (text: string) => string]>([
    [
      'says something twice, the false before the true',
      (text) => text.replace('{', '{\n  "items": ["0000"],'),
    ],
    ['says it after the true one', (text) => text.replace(/"weakened"/, '"items": [],\n  "weakened"')],
    [
      'adds what nobody signed beside the proof',
      (text) => text.replace('"leafHash"', '"note": "all of it",\n    "leafHash"'),
    ],
    [
      'adds what nobody signed inside the proof',
      (text) => text.replace('"inclusion"', '"by": "Meta",\n      "inclusion"'),
    ],
    ['spells a name in escapes', (text) => text.replace('"items"', String.raw`"\u0069tems"`)],
    ['carries an invisible mark', (text) => text.replace('"items"', '"items\u200b"')],
    [
      'says that it is done as a text',
      (text) => text.replace('"doneOnPhone": false', '"doneOnPhone": "yes, by Meta"'),
    ],
    [
      'is of a ledger that another key signed',
      (text) => text.replace(/"key": "[^"]+"/, `"key": "${other.evidence.keys[0]!}"`),
    ],
    ['claims another place', (text) => text.replace(/"index": \d+/, '"index": 1')],
    ['claims a place that is no whole number', (text) => text.replace(/"index": (\d+)/, '"index": $1.0')],
    ['begins with a byte order mark', (text) => `\ufeff${text}`],
    ['is followed by another', (text) => `${text}${text}`],
  ])('is refused when it %s', (_what, change) => {
    refuses(forged(change))
  })

  test('every member taken away, and every value changed, is refused', () => {
    const whole = JSON.parse(textIn(genuine, name())) as Record<string, unknown>
    const passed: string[] = []
    for (const [path, changed] of everyChange(whole)) {
      // Whether it was done on the phone is the user's word, which no entry proves; the verifier says so.
      if (path === 'doneOnPhone: flipped') continue
      if (verifyEvidence([saved('json', Buffer.from(JSON.stringify(changed)))]).status === 0)
        passed.push(path)
    }
    expect(passed).toEqual([])
  })
})

describe('a zip made by hand', () => {
  const directory = (bytes: Uint8Array): number => Buffer.from(bytes).readUInt32LE(bytes.length - 6)
  const zip = (change: (bytes: Buffer) => Uint8Array): string =>
    saved('zip', change(Buffer.from(bundle.bundle.bytes)))

  test.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['bytes before it', (bytes) => Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes])],
    [
      'bytes between files and directory',
      (bytes) =>
        Buffer.concat([
          bytes.subarray(0, directory(bytes)),
          Buffer.from('x'),
          bytes.subarray(directory(bytes)),
        ]),
    ],
    ['bytes behind it', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
    ['two zips in one', (bytes) => Buffer.concat([bytes, bytes])],
    ['a file that claims four gigabytes', (bytes) => withInt(bytes, 22, 0xffffffff, directory(bytes) + 24)],
    ['a file packed in a way that does not exist', (bytes) => withShort(bytes, 8, 99, directory(bytes) + 10)],
    ['a file marked as encrypted', (bytes) => withShort(bytes, 6, 1, directory(bytes) + 8)],
    [
      'another name in the directory than at the file',
      (bytes) => {
        bytes[directory(bytes) + 46] = 0x58
        return bytes
      },
    ],
    [
      'fewer files in the directory than there are',
      (bytes) => {
        bytes.writeUInt16LE(2, bytes.length - 14)
        bytes.writeUInt16LE(2, bytes.length - 12)
        return bytes
      },
    ],
  ])('is refused with %s', (_what, change) => {
    refuses(zip(change))
  })

  test('the same file twice is refused, whichever of the two is the true one', () => {
    const [one, two] = [
      Buffer.from(zipOf(asFiles(genuine))),
      Buffer.from(zipOf([{ name: 'report.html', bytes: Buffer.from('forged') }])),
    ]
    refuses(saved('zip', joined(one, two)))
    refuses(saved('zip', joined(two, one)))
  })
})

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

function withInt(bytes: Buffer, local: number, value: number, central: number): Buffer {
  bytes.writeUInt32LE(value, local)
  bytes.writeUInt32LE(value, central)
  return bytes
}
function withShort(bytes: Buffer, local: number, value: number, central: number): Buffer {
  bytes.writeUInt16LE(value, local)
  bytes.writeUInt16LE(value, central)
  return bytes
}

/** Two zips as one with a directory that lists the files of both. */
function joined(one: Buffer, two: Buffer): Buffer {
  const parts = (zip: Buffer) => {
    const end = zip.subarray(-22)
    const start = end.readUInt32LE(16)
    return {
      files: zip.subarray(0, start),
      directory: Buffer.from(zip.subarray(start, -22)),
      count: end.readUInt16LE(10),
    }
  }
  const [a, b] = [parts(one), parts(two)]
  for (let at = 0; at < b.directory.length;) {
    b.directory.writeUInt32LE(b.directory.readUInt32LE(at + 42) + a.files.length, at + 42)
    at += 46 + b.directory.readUInt16LE(at + 28)
  }
  const end = Buffer.from(one.subarray(-22))
  end.writeUInt16LE(a.count + b.count, 8)
  end.writeUInt16LE(a.count + b.count, 10)
  end.writeUInt32LE(a.directory.length + b.directory.length, 12)
  end.writeUInt32LE(a.files.length + b.files.length, 16)
  return Buffer.concat([a.files, b.files, a.directory, b.directory, end])
}

/** The value with each member taken away, and with each plain value changed, one at a time. */
function* everyChange(value: unknown, path = ''): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) {
    const changed =
      typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}x`
    yield [`${path}: flipped`, changed]
    return
  }
  for (const [name, member] of Object.entries(value)) {
    const at = path === '' ? name : `${path}.${name}`
    const rest = Object.entries(value).filter(([other]) => other !== name)
    yield [
      `${at}: gone`,
      Array.isArray(value) ? rest.map(([, one]) => one as unknown) : Object.fromEntries(rest),
    ]
    for (const [where, changed] of everyChange(member, at)) {
      const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...value }
      ;(copy as Record<string, unknown>)[name] = changed
      yield [where, copy]
    }
  }
}
