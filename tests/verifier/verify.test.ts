import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { seededNumbers } from '../shared/ledger/small-ledger'
import { bundleFolder, exportedBundle, verifier, verify, writeFiles } from './exported-bundle'
import type { Exported } from './exported-bundle'
import { mutate } from './mutations'
import type { Mutation } from './mutations'

/** Many times in this process, so that every byte can be tried; a share of it again in a process of its own. */
const { verifyEvidence } = (await import(pathToFileURL(verifier).href)) as {
  readonly verifyEvidence: (words: readonly string[]) => { readonly status: number; readonly text: string }
}

let bundle: Exported
let other: Exported
let folder: ReturnType<typeof bundleFolder>
let unpacked = ''

beforeAll(async () => {
  ;[bundle, other] = [await exportedBundle(12), await exportedBundle(9, 2)]
  folder = bundleFolder()
  unpacked = writeFiles(join(folder.path, 'bundle'), bundle.files)
  writeFileSync(join(folder.path, 'evidence.zip'), bundle.bundle.bytes)
  writeFileSync(join(folder.path, 'earlier.txt'), bundle.earlier)
})
afterAll(() => {
  folder.remove()
})

const at = (name: string): string => join(folder.path, name)
const bytesOf = (name: string): Uint8Array => bundle.files.find((file) => file.name === name)!.bytes
const textOf = (name: string): string => Buffer.from(bytesOf(name)).toString()

/** The verifier's answer to the unpacked bundle with one file changed, which is put back. */
function answerTo<Answer>({ name, bytes }: Pick<Mutation, 'name' | 'bytes'>, ask: () => Answer): Answer {
  const file = join(unpacked, name)
  if (bytes === null) rmSync(file)
  else writeFileSync(file, bytes)
  try {
    return ask()
  } finally {
    writeFileSync(file, bytesOf(name))
  }
}
const saidOf = (name: string, change: (text: string) => string): string =>
  answerTo({ name, bytes: Buffer.from(change(textOf(name))) }, () => verify(unpacked).out)

describe('a bundle as it was exported', () => {
  test('is whole, packed and unpacked, and consistent with a checkpoint from earlier', () => {
    for (const path of [unpacked, at('evidence.zip')]) {
      const verified = verify(path, '--against', at('earlier.txt'))
      expect(verified).toMatchObject({ status: 0 })
      expect(verified.out).toContain('WHOLE')
      expect(verified.out).toContain('2 receipts')
    }
  })

  test('proves each of its receipts alone, and its ledger alone', () => {
    const receipts = bundle.files.filter(({ name }) => name.startsWith('receipts/'))
    expect(receipts).toHaveLength(2)
    for (const { name } of receipts) expect(verify(join(unpacked, name)).status).toBe(0)
    expect(verify(join(unpacked, 'ledger')).status).toBe(0)
    expect(verify(join(unpacked, 'ledger/ledger-000001.jsonl')).status).toBe(0)
  })

  test('carries the verifier, which checks the folder it lies in', () => {
    expect(verifyEvidence([]).status).toBe(3)
    expect(verify(unpacked).status).toBe(0)
  })

  test('holds for the question “if it were tapped now”, which is played through as a tap at its own instant', async () => {
    const asked = await exportedBundle(9, 3, { known: 'if-now' })
    const checked = verify(writeFiles(join(folder.path, 'asked'), asked.files))
    expect(checked.out).not.toContain('FAIL')
    expect(checked.status).toBe(0)
  })

  test('is refused with another ledger’s checkpoint, or another key than the one expected', () => {
    writeFileSync(at('foreign.txt'), other.earlier)
    expect(verify(unpacked, '--against', at('foreign.txt'))).toMatchObject({ status: 3 })
    const key = textOf('ledger/keys.txt').trim()
    expect(verify(unpacked, '--key', key).status).toBe(0)
    expect(verify(unpacked, '--key', `${key}A`).status).toBe(3)
  })
})

describe('what was changed is named', () => {
  const lines = (change: (all: string[]) => readonly string[]) => (text: string) =>
    change(text.split('\n')).join('\n')

  test.each<[string, string, (text: string) => string, string]>([
    [
      'an altered entry',
      'ledger/ledger-000001.jsonl',
      lines((all) => all.with(7, all[7]!.replace(/"roll":"0/, '"roll":"1'))),
      'entry 7 was altered',
    ],
    [
      'a deleted entry',
      'ledger/ledger-000001.jsonl',
      lines((all) => all.toSpliced(5, 1)),
      'entry 5 says that it is entry 6',
    ],
    [
      'an inserted entry',
      'ledger/ledger-000001.jsonl',
      lines((all) => all.toSpliced(5, 0, all[2]!)),
      'entry 5 says that it is entry 2',
    ],
    [
      'a shortened ledger',
      'ledger/ledger-000001.jsonl',
      lines((all) => [...all.slice(0, 9), '']),
      'cut short',
    ],
    [
      'a dropped checkpoint',
      'ledger/checkpoints.txt',
      lines((all) => all.slice(6)),
      'ledger/checkpoints.txt is not what was exported',
    ],
    [
      'an altered signature',
      'ledger/checkpoints.txt',
      (text) => text.replace(/\n(.)/, '\n9'),
      'checkpoint 0 is damaged',
    ],
    [
      'an altered document',
      'audit.json',
      (text) =>
        text
          .replace('"outcome": "could"', '"outcome": "would"')
          .replace('"outcome":"could"', '"outcome":"would"'),
      'audit.json is not what was exported',
    ],
    [
      'an altered report',
      'report.html',
      (text) => text.replace('would leave', 'did leave'),
      'report.html is not what was exported',
    ],
    [
      'another policy',
      'packs/meta-facebook/2025-06-test.json',
      (text) => text.replace('30', '31'),
      'document, inputs or policy are not those',
    ],
    [
      'other facts',
      'inputs/items.jsonl',
      (text) => text.replace('"jpeg"', '"heic"'),
      'document, inputs or policy are not those',
    ],
    ['another receipt', 'receipts/', (text) => text.replace('"removed"', '"Removed"'), 'receipts/'],
  ])('%s', (_what, start, change, said) => {
    const name = bundle.files.find((file) => file.name.startsWith(start))!.name
    expect(saidOf(name, change)).toContain(said)
  })

  test('a ledger rolled back together with its checkpoints, by a checkpoint that somebody kept', () => {
    const size = Number(bundle.earlier.split('\n')[1])
    const notes = textOf('ledger/checkpoints.txt').split(/(?<=\n\n)(?=safelight)/)
    const kept = notes.filter((note) => Number(note.split('\n')[1]) < size)
    const end = Number(kept.at(-1)!.split('\n')[1])
    const ledger = writeFiles(at('rolled-back'), [
      { name: 'keys.txt', bytes: bytesOf('ledger/keys.txt') },
      { name: 'checkpoints.txt', bytes: Buffer.from(kept.join('')) },
      {
        name: 'ledger-000001.jsonl',
        bytes: Buffer.from(`${textOf('ledger/ledger-000001.jsonl').split('\n').slice(0, end).join('\n')}\n`),
      },
    ])
    expect(verify(ledger).status).toBe(0)
    expect(verify(ledger, '--against', at('earlier.txt')).out).toContain('rolled back')
  })

  test('500 random changes: none is missed, in this process or in one of its own', () => {
    const pick = seededNumbers(20_250_627)
    const earlier = bundle.files.map(({ name, bytes }) => ({
      name,
      bytes: bytes.subarray(0, bytes.length / 2),
    }))
    const missed: string[] = []
    let changes = 0
    while (changes < 500) {
      const changed = mutate(bundle.files, { other: other.files, earlier }, pick)
      if (changed.bytes !== null && Buffer.from(changed.bytes).equals(bytesOf(changed.name))) continue
      changes += 1
      const { status } = answerTo(changed, () => verifyEvidence([unpacked]))
      const outside = changes % 10 === 0 ? answerTo(changed, () => verify(unpacked).status) : status
      if (status !== 3 || outside !== 3) missed.push(`${changed.what} ${changed.name}`)
    }
    expect(missed).toEqual([])
  }, 600_000)
})

describe('what was cut', () => {
  let small: Exported
  const smallBytes = (name: string): Uint8Array =>
    small.files.find((file) => file.name === `ledger/${name}`)!.bytes
  const segment = 'ledger-000001.jsonl'
  const notes = 'checkpoints.txt'
  let sizes: readonly number[] = []

  beforeAll(async () => {
    small = await exportedBundle(2)
    writeFiles(
      at('cut'),
      ['keys.txt', notes, segment].map((name) => ({ name, bytes: smallBytes(name) })),
    )
    const text = Buffer.from(smallBytes(notes)).toString()
    sizes = text.split(/\n\n(?=safelight)/).map((note) => Number(note.split('\n')[1]))
  })

  /** The verifier's answer to the exported ledger with this file cut to every length, one after the other. */
  function* everyCut(
    name: string,
  ): Generator<{ readonly cut: Uint8Array; readonly status: number; readonly text: string }> {
    const bytes = smallBytes(name)
    for (let end = 0; end < bytes.length; end += 1) {
      const cut = bytes.subarray(0, end)
      writeFileSync(join(at('cut'), name), cut)
      yield { cut, ...verifyEvidence([at('cut')]) }
    }
    writeFileSync(join(at('cut'), name), bytes)
  }

  test('a ledger cut at any byte: what is whole verifies, the tear is named', () => {
    for (const { cut, status, text } of everyCut(segment)) {
      const entries = Buffer.from(cut).toString('latin1').split('\n').length - 1
      const signed = sizes.findLast((size) => size <= entries) ?? 0
      expect(status).toBe(3)
      if (cut.length > 0 && cut.at(-1) !== 10)
        expect(text).toContain(`TORN after entry ${String(entries - 1)}:`)
      if (signed > 0) expect(text).toContain(`entries 0 to ${String(signed - 1)} are whole and signed`)
    }
  }, 600_000)

  test('a file of checkpoints cut at any byte: the whole notes verify, the tear is named', () => {
    for (const { cut, status, text } of everyCut(notes)) {
      const whole = Buffer.from(cut)
        .toString('utf8')
        .split('\n\n')
        .filter((part) => part.includes('\u2014')).length
      expect(status).toBe(3)
      expect(text).not.toContain('is damaged')
      expect(text).toMatch(
        whole === 0
          ? /TORN|no checkpoint covers/
          : /TORN after checkpoint \d+|no checkpoint covers the entries from \d+ on/,
      )
    }
  }, 600_000)

  test('a bundle cut anywhere: what could be read is checked, the tear is named', () => {
    const { bytes } = bundle.bundle
    for (let end = 4; end < bytes.length; end += end > bytes.length - 200 ? 1 : 211) {
      writeFileSync(at('cut.zip'), bytes.subarray(0, end))
      const { status, text } = verifyEvidence([at('cut.zip')])
      expect(status).toBe(3)
      expect(text).toContain('TORN in')
    }
  }, 600_000)

  test('a bundle with any flipped byte is refused, or holds the very same files', () => {
    const pick = seededNumbers(7)
    for (let round = 0; round < 100; round += 1) {
      const copy = new Uint8Array(bundle.bundle.bytes)
      const place = pick(copy.length)
      copy[place] = (copy[place] ?? 0) ^ (1 << pick(8))
      writeFileSync(at('flipped.zip'), copy)
      const { status } = verifyEvidence([at('flipped.zip')])
      // The last bits of a packed file may be unused: a flip there changes no file.
      if (status === 0) expect(unzipSync(copy)).toEqual(unzipSync(bundle.bundle.bytes))
      else expect(status).toBe(3)
    }
  }, 600_000)
})
