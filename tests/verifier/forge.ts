import { createHash, createHmac } from 'node:crypto'

import { makeSeal, ledgerKeyOf } from '../../electron/auditor/ledger/seal'
import { contentsOf } from '../../electron/main/export/contents'
import type { ExportFile } from '../../electron/main/export/contents'
import { ownBytes } from '../../shared/domain/ledger/bytes'
import { writeLoggedNote } from '../../shared/domain/ledger/checkpoint-log'
import { verifierKey, writeCheckpoint } from '../../shared/domain/ledger/checkpoint'
import { linkTo, noPrevious } from '../../shared/domain/ledger/entry'
import { appendLeaf, emptyFrontier, leafHash, rootOf } from '../../shared/domain/ledger/tree'
import { keys } from '../auditor/fill-auditor'

type Fields = Readonly<Record<string, unknown>>
export type Files = ReadonlyMap<string, Uint8Array>

const segment = 'ledger/ledger-000001.jsonl'
const ledgersOwn = makeSeal(keys.signing)
export const strangersSeed = new Uint8Array(32).fill(77)

export const filesOf = (files: readonly ExportFile[]): Map<string, Uint8Array> =>
  new Map(files.map(({ name, bytes }) => [name, bytes]))
export const textIn = (files: Files, name: string): string => Buffer.from(files.get(name) ?? []).toString()
export const linesIn = (files: Files, name = segment): readonly string[] =>
  textIn(files, name).split('\n').slice(0, -1)
export const commitment = (salt: string, text: string | Uint8Array): string =>
  createHmac('sha256', Buffer.from(salt, 'base64')).update(text).digest('hex')
export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/** The ledger as whoever holds its key could write it anew: changed entries, links, one checkpoint over all. */
export function signAnew(
  files: Files,
  change: (entry: Fields, index: number) => Fields,
): Map<string, Uint8Array> {
  const origin = textIn(files, 'ledger/keys.txt').split('+')[0] ?? ''
  const entries = linesIn(files).map((line, index) => change(JSON.parse(line) as Fields, index))
  const lines = linked(entries, noPrevious, 0)
  const key = ledgerKeyOf(keys.signing, origin)
  const note = writeCheckpoint(headOver(lines), key, ledgersOwn)
  return new Map([
    ...files,
    [segment, Buffer.from(`${lines.join('\n')}\n`)],
    ['ledger/checkpoints.txt', Buffer.from(writeLoggedNote(note))],
  ])
}

/** Entries that somebody without the key puts behind a genuine ledger, signed with a key of their own that they list beside it. */
export function appendAsStranger(files: Files, added: readonly Fields[]): Map<string, Uint8Array> {
  const before = linesIn(files)
  const last = leafHash(ownBytes(before.at(-1) ?? ''), ledgersOwn.hash)
  const lines = [...before, ...linked(added, linkTo(last), before.length)]
  const origin = textIn(files, 'ledger/keys.txt').split('+')[0] ?? ''
  const stranger = ledgerKeyOf(strangersSeed, origin)
  const note = writeCheckpoint(headOver(lines), stranger, makeSeal(strangersSeed))
  return new Map([
    ...files,
    [segment, Buffer.from(`${lines.join('\n')}\n`)],
    [
      'ledger/keys.txt',
      Buffer.from(`${textIn(files, 'ledger/keys.txt')}${verifierKey(stranger, ledgersOwn.hash)}\n`),
    ],
    [
      'ledger/checkpoints.txt',
      Buffer.from(`${textIn(files, 'ledger/checkpoints.txt')}${writeLoggedNote(note)}`),
    ],
  ])
}

/** Puts the present files on the list that the export's entry commits to, as whoever holds the key could. */
export function exportAnew(files: Map<string, Uint8Array>): Map<string, Uint8Array> {
  const opening = JSON.parse(textIn(files, 'export.json')) as { readonly n: number; readonly salt: string }
  const own = [...files].filter(
    ([name]) => !['contents.txt', 'export.json', segment, 'ledger/checkpoints.txt'].includes(name),
  )
  // The checkpoints are signed last, so the list knows none of them yet.
  const listed = [...own, ['ledger/checkpoints.txt', new Uint8Array()] as const]
  const contents = contentsOf(listed.map(([name, bytes]) => ({ name, bytes })))
  const withList = new Map([...files, ['contents.txt', Buffer.from(contents)] as const])
  return signAnew(withList, (entry) =>
    entry['n'] === opening.n ? { ...entry, body: commitment(opening.salt, contents) } : entry,
  )
}

function linked(entries: readonly Fields[], link: string, start: number): readonly string[] {
  const lines: string[] = []
  let prev = link
  for (const [at, entry] of entries.entries()) {
    const fields: Fields = { ...entry, n: start + at, prev }
    const line = JSON.stringify(
      Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))),
    )
    prev = linkTo(leafHash(Buffer.from(line), ledgersOwn.hash))
    lines.push(line)
  }
  return lines
}

function headOver(lines: readonly string[]) {
  const { hash } = ledgersOwn
  const frontier = lines.reduce(
    (grown, line) => appendLeaf(grown, leafHash(Buffer.from(line), hash), hash).frontier,
    emptyFrontier,
  )
  return { size: frontier.size, root: rootOf(frontier, hash) }
}
