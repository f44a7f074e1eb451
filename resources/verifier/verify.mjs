#!/usr/bin/env node
// Checks a Safelight evidence bundle, ledger or receipt. One file, no dependency, no network; shares no code with Safelight.
//   node verify.mjs [BUNDLE | FOLDER | LEDGER.jsonl | RECEIPT.json] [--against CHECKPOINT] [--key KEY] [--models FOLDER]
// Exit status: 0 everything is as it was signed; 2 wrong usage; 3 something is not: the first thing wrong is named.

import * as crypto from 'node:crypto'
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { TextDecoder } from 'node:util'
import { inflateRawSync, constants } from 'node:zlib'
import { fileURLToPath } from 'node:url'

// ---------------------------------------------------------------------------------------------- what is said

let report = { failures: [], lines: [] }
let options = {}
const say = (mark, what, text) =>
  report.lines.push(`  ${mark.padEnd(4)} ${what.padEnd(12)} ${printable(text)}`)
const good = (what, text) => say('ok', what, text)
const note = (what, text) => say('--', what, text)
function bad(what, text) {
  report.failures.push(`${what}: ${text}`)
  say('FAIL', what, text)
}
const check = (holds, what, text) => {
  if (!holds) bad(what, text)
  return holds
}
const printable = (text) => String(text).replace(/[^\x20-\x7e\u00a0-\u024f\u2010-\u2026]/g, '?')
const counted = (count, one, many = `${one}s`) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`

// ---------------------------------------------------------------------------------------------- hashes and keys

const sha256 = crypto.hash
  ? (bytes) => crypto.hash('sha256', bytes, 'buffer')
  : (bytes) => crypto.createHash('sha256').update(bytes).digest()
const hex = (bytes) => Buffer.from(bytes).toString('hex')
const commitment = (salt, text) =>
  crypto.createHmac('sha256', Buffer.from(salt, 'base64')).update(text).digest()

/** Bytes of canonical base64, else null: two spellings of the same bytes would let a signed text be altered unseen. */
function fromBase64(text) {
  const bytes = Buffer.from(String(text), 'base64')
  return bytes.toString('base64') === text ? bytes : null
}

const pair = Buffer.alloc(65, 1)
function nodeHash(left, right) {
  left.copy(pair, 1)
  right.copy(pair, 33)
  return sha256(pair)
}

/** `origin+hash+base64` as C2SP signed-note writes a verifier key; null when it is none. */
function readKey(text) {
  const [origin, short, ...rest] = text.split('+')
  if (!/^[\x21-\x7e]+$/.test(origin)) return null
  const bytes = fromBase64(rest.join('+'))
  if (bytes === null || bytes.length !== 33 || bytes[0] !== 1) return null
  const hash = sha256(Buffer.concat([Buffer.from(`${origin}\n`), bytes])).subarray(0, 4)
  if (hex(hash) !== short) return null
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes.subarray(1)])
  return {
    text,
    origin,
    hash,
    print: hex(sha256(bytes.subarray(1))),
    publicKey: crypto.createPublicKey({ key: der, format: 'der', type: 'spki' }),
  }
}

/** Size and root that a checkpoint states, if one of the keys signed it; else null. */
function readCheckpoint(text, keys) {
  const lines = text.split('\n')
  const [origin, size, root, blank, signed, end] = lines
  const rootBytes = fromBase64(root ?? '')
  if (lines.length !== 6 || blank !== '' || end !== '' || !/^(0|[1-9][0-9]{0,14})$/.test(size)) return null
  if (rootBytes?.length !== 32 || !signed.startsWith(`\u2014 ${origin} `)) return null
  const signature = fromBase64(signed.slice(origin.length + 3))
  if (signature?.length !== 68) return null
  const key = keys.find((one) => one.origin === origin && one.hash.equals(signature.subarray(0, 4)))
  const message = Buffer.from(`${origin}\n${size}\n${root}\n`)
  if (key === undefined || !crypto.verify(null, message, key.publicKey, signature.subarray(4))) return null
  return { size: Number(size), root: rootBytes, key }
}

/** One reading only: no name twice, no escape or number in another spelling, nothing before or behind; spacing is free. */
function plainJson(text) {
  const value = parsed(text)
  const bare = text.replace(/("(?:[^"\\]|\\.)*")|[ \t\r\n]+/g, '$1')
  return value !== null && JSON.stringify(value) === bare ? value : null
}

// ---------------------------------------------------------------------------------------------- reading what was given

const isZip = (bytes) => bytes.length > 3 && bytes.readUInt32LE(0) === 0x04034b50

/** The files by name, and what could not be read whole. */
function readEvidence(path) {
  if (!statSync(path).isDirectory()) {
    const bytes = readFileSync(path)
    if (isZip(bytes)) return { kind: 'bundle', isPacked: true, ...readZip(bytes) }
    if (/\.jsonl$/.test(path)) return { kind: 'ledger', files: ledgerBeside(path), torn: null }
    return { kind: 'receipt', files: new Map([[basename(path), bytes]]), torn: null }
  }
  const files = readFolder(path)
  const zip = files.get('evidence.zip')
  if (zip !== undefined && !files.has('contents.txt'))
    return { kind: 'bundle', isPacked: true, ...readZip(zip), loose: files }
  if ([...files.keys()].some((name) => !isOfLedger(name))) return { kind: 'bundle', files, torn: null }
  const inner = [...files].map(([name, bytes]) => [
    name.startsWith('ledger/') ? name : `ledger/${name}`,
    bytes,
  ])
  return { kind: 'ledger', files: new Map(inner), torn: null }
}

/** What a folder with nothing but a ledger holds; whatever tells more must be on the list that the ledger recorded. */
const isOfLedger = (name) =>
  /^(ledger\/)?(ledger-\d+\.jsonl|keys\.txt|checkpoints\.txt|openings\.jsonl)$/.test(name) || isLeftOver(name)

/** What systems leave in folders, and what people are told to keep beside a bundle. */
const isLeftOver = (name) => /^(\.DS_Store|Thumbs\.db|desktop\.ini|checkpoint\.txt|evidence\.zip)$/.test(name)

const readFolder = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)]),
  )

/** One exported segment, or all of them, with keys and checkpoints from the same folder. */
function ledgerBeside(path) {
  const names = readdirSync(dirname(path)).filter((name) =>
    /^(ledger-\d+\.jsonl|keys\.txt|checkpoints\.txt)$/.test(name),
  )
  const wanted = new Set([...names, basename(path)])
  return new Map([...wanted].map((name) => [`ledger/${name}`, readFileSync(join(dirname(path), name))]))
}

/** A zip whose directory and files agree with each other; of a torn one, the files before the tear. */
function readZip(bytes) {
  const end = bytes.length - 22
  if (end < 0 || bytes.readUInt32LE(end) !== 0x06054b50 || bytes.readUInt16LE(end + 20) !== 0)
    return salvage(bytes)
  const files = new Map()
  let at = 0
  let central = bytes.readUInt32LE(end + 16)
  const isOneDisk =
    bytes.readUInt32LE(end + 4) === 0 && bytes.readUInt16LE(end + 8) === bytes.readUInt16LE(end + 10)
  if (!isOneDisk || bytes.readUInt32LE(end + 12) !== end - central)
    throw new Error('the end of the zip is damaged')
  const centralStart = central
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const header = bytes.subarray(at, at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28))
    const entry = localFile(bytes, at)
    const listed = bytes.subarray(central, central + 46 + bytes.readUInt16LE(central + 28))
    const agrees =
      listed.readUInt32LE(0) === 0x02014b50 &&
      listed.readUInt16LE(4) === 20 &&
      listed.subarray(6, 32).equals(header.subarray(4, 30)) &&
      listed.readUInt32LE(42) === at &&
      listed.subarray(32, 42).every((byte) => byte === 0) &&
      listed.subarray(46).equals(header.subarray(30))
    if (!agrees || entry === null || files.has(entry.name))
      throw new Error(`the zip is damaged at byte ${at}`)
    if (!/^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/.test(entry.name))
      throw new Error(`the zip holds ${entry.name}, which was not exported with the rest`)
    files.set(entry.name, entry.bytes)
    at = entry.end
    central += listed.length
  }
  if (at !== centralStart || central !== end)
    throw new Error('the zip holds bytes that belong to none of its files')
  return { files, torn: null }
}

const utf8Names = 0x800
const mostBytes = 2 ** 31 - 1

/** The file whose header starts here; null when it is not whole. Throws when it is whole and wrong. */
function localFile(bytes, at) {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) return null
  const [method, crc] = [bytes.readUInt16LE(at + 8), bytes.readUInt32LE(at + 14)]
  const [packed, size] = [bytes.readUInt32LE(at + 18), bytes.readUInt32LE(at + 22)]
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const name = bytes.toString('utf8', at + 30, at + 30 + bytes.readUInt16LE(at + 26))
  if (start + packed > bytes.length) return null
  const isReadable = (method === 0 || method === 8) && (bytes.readUInt16LE(at + 6) & ~utf8Names) === 0
  if (!isReadable || size > mostBytes) throw new Error(`${name} in the zip is packed as no bundle is`)
  const body = bytes.subarray(start, start + packed)
  const content =
    method === 0 ? Buffer.from(body) : inflateRawSync(body, { maxOutputLength: Math.max(size, 1) })
  if (content.length !== size || crc32(content) !== crc) throw new Error(`${name} in the zip is damaged`)
  return { name, bytes: content, end: start + packed }
}

function salvage(bytes) {
  const files = new Map()
  let at = 0
  for (let entry = localFile(bytes, at); entry !== null; entry = localFile(bytes, at)) {
    files.set(entry.name, entry.bytes)
    at = entry.end
  }
  const torn = tornFile(bytes, at)
  if (torn !== null) files.set(torn.name, torn.bytes)
  return { files, torn: torn?.name ?? 'the directory at its end' }
}

/** What can still be read of the file in which a zip was cut. */
function tornFile(bytes, at) {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) return null
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (start > bytes.length) return null
  const name = bytes.toString('utf8', at + 30, at + 30 + bytes.readUInt16LE(at + 26))
  const body = bytes.subarray(start)
  if (bytes.readUInt16LE(at + 8) === 0) return { name, bytes: Buffer.from(body) }
  try {
    return { name, bytes: inflateRawSync(body, { finishFlush: constants.Z_SYNC_FLUSH }) }
  } catch {
    return { name, bytes: Buffer.alloc(0) }
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})
function crc32(bytes) {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ crcTable[(crc ^ byte) & 255]
  return (crc ^ 0xffffffff) >>> 0
}

// ---------------------------------------------------------------------------------------------- ledger: tree, links, signatures

const textOf = (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
const lineOf = (bytes) => bytes.toString('latin1')
const objectIn = (text) => {
  const value = parsed(text)
  return typeof value === 'object' && !Array.isArray(value) ? value : null
}
const parsed = (text) => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function readKeys(files) {
  const text = textOf(files.get('ledger/keys.txt') ?? Buffer.alloc(0))
  const keys = text.split('\n').slice(0, -1).map(readKey)
  const isWhole = text.endsWith('\n') && keys.length > 0 && !keys.includes(null)
  check(isWhole, 'keys', 'ledger/keys.txt is missing, torn or holds what is no key')
  return keys.filter((key) => key !== null)
}

/** Every signed note of the file, by its lines alone; what a crash or a copy cut off is set aside and named. */
function readCheckpoints(files, keys) {
  // As bytes first: a tear may go through a character.
  const lines = lineOf(files.get('ledger/checkpoints.txt') ?? Buffer.alloc(0)).split('\n')
  const whole = Math.floor((lines.length - 1) / 6)
  const heads = []
  for (let at = 0; at < whole; at += 1) {
    const head = readCheckpoint(
      Buffer.from(lines.slice(at * 6, at * 6 + 6).join('\n'), 'latin1').toString('utf8'),
      keys,
    )
    if (head === null) {
      bad(
        'signatures',
        `checkpoint ${at} is damaged, or not signed by the ledger's key: the file is refused from there on`,
      )
      return { heads, torn: '' }
    }
    if (head.size <= (heads.at(-1)?.size ?? -1)) {
      bad(
        'signatures',
        `checkpoint ${at} is over no more entries than the one before it: rolled back, or inserted`,
      )
      return { heads, torn: '' }
    }
    heads.push(head)
  }
  const torn = lines.slice(whole * 6).join('\n')
  if (torn !== '')
    bad(
      'signatures',
      `TORN after checkpoint ${whole - 1}: its ${counted(whole, 'whole note')} verify, ${counted(torn.length, 'byte')} after them are set aside`,
    )
  return { heads, torn }
}

/** All segments as one run of bytes, with a byte before it, so that each leaf can be hashed where it stands. */
function ledgerBytes(files) {
  const names = [...files.keys()].filter((name) => /^ledger\/ledger-\d+\.jsonl$/.test(name)).sort()
  const single = [...files.keys()].filter(
    (name) => name.endsWith('.jsonl') && /^ledger\/[^/]+$/.test(name) && name !== 'ledger/openings.jsonl',
  )
  const segments = names.length > 0 ? names : single.slice(0, 1)
  names.forEach((name, at) => {
    check(
      name === `ledger/ledger-${String(at + 1).padStart(6, '0')}.jsonl`,
      'ledger',
      `segment ${at + 1} is missing`,
    )
  })
  check(segments.length > 0, 'ledger', 'there is no exported ledger (ledger-000001.jsonl)')
  const bytes = Buffer.concat([Buffer.alloc(1), ...segments.map((name) => files.get(name))])
  return bytes
}

/** Walks the ledger once: every link, the whole tree, and the root at each wanted size. */
function walkLedger(bytes, wantedSizes) {
  const wanted = new Set(wantedSizes)
  const walk = { bytes, starts: [], roots: new Map(), fault: null, torn: 0, peaks: [] }
  let link = ''
  if (wanted.has(0)) walk.roots.set(0, sha256(Buffer.alloc(0)))
  let start = 1
  while (start < bytes.length) {
    const end = bytes.indexOf(10, start)
    if (end === -1) {
      walk.torn = bytes.length - start
      break
    }
    const index = walk.starts.length
    const line = lineOf(bytes.subarray(start, end))
    const entry = /^[\x20-\x7e]+$/.test(line) ? flatEntry(line) : null
    bytes[start - 1] = 0
    const leaf = sha256(bytes.subarray(start - 1, end))
    walk.fault = faultOf(entry, index, link) ?? null
    if (walk.fault === 'altered')
      walk.fault = { entry: culprit(walk, { index, end, leaf }), what: 'was altered' }
    if (walk.fault !== null) break
    walk.starts.push(start)
    link = leaf.subarray(0, 12).toString('base64')
    grow(walk.peaks, leaf)
    if (wanted.has(index + 1)) walk.roots.set(index + 1, rootOf(walk.peaks))
    start = end + 1
  }
  // Where the next line would start: an entry's bytes end one before.
  walk.starts.push(start)
  walk.size = walk.starts.length - 1
  return walk
}

/** An entry holds plain values under names that it says once; null for any other line. */
function flatEntry(line) {
  const entry = parsed(line)
  if (entry === null || typeof entry !== 'object' || Array.isArray(entry)) return null
  for (const name in entry) if (typeof entry[name] === 'object' && entry[name] !== null) return null
  return JSON.stringify(entry) === line ? entry : null
}

function faultOf(entry, index, link) {
  if (entry === null || typeof entry !== 'object' || typeof entry.event !== 'string')
    return { entry: index, what: 'is no line that a ledger can hold' }
  if (entry.n !== index)
    return { entry: index, what: `says that it is entry ${entry.n}: entries were removed, inserted or moved` }
  return entry.prev === link ? null : 'altered'
}

/** A broken link accuses two entries: the later one did it if its own successor disowns it too. */
function culprit({ bytes }, { index, end, leaf }) {
  const next = bytes.indexOf(10, end + 1)
  const successor = next === -1 ? null : parsed(lineOf(bytes.subarray(end + 1, next)))
  const isDisowned = successor !== null && successor.prev !== leaf.subarray(0, 12).toString('base64')
  return isDisowned ? index : Math.max(index - 1, 0)
}

/** Adds a leaf to the complete subtrees on the right edge (RFC 6962). */
function grow(peaks, leaf) {
  let grown = { hash: leaf, width: 1 }
  while (peaks.length > 0 && peaks[peaks.length - 1].width === grown.width)
    grown = { hash: nodeHash(peaks.pop().hash, grown.hash), width: grown.width * 2 }
  peaks.push(grown)
}

const rootOf = (peaks) =>
  peaks.length === 0
    ? sha256(Buffer.alloc(0))
    : Buffer.from(
        peaks.slice(0, -1).reduceRight((right, left) => nodeHash(left.hash, right), peaks.at(-1).hash),
      )

const entryAt = (walk, n) =>
  Number.isInteger(n) && n >= 0 && n < walk.size
    ? parsed(lineOf(walk.bytes.subarray(walk.starts[n], walk.starts[n + 1] - 1)))
    : null

function checkLedger(files, { against, extraSizes, expectedKey }) {
  const keys = readKeys(files)
  const { heads } = readCheckpoints(files, keys)
  // The newest only: it signs all that was before it, whoever signed that at the time.
  if (expectedKey !== null)
    check(
      heads.at(-1)?.key.text === expectedKey,
      'keys',
      'the newest checkpoint is not signed by the key that you gave',
    )
  const older = against === null ? null : readCheckpoint(against, keys)
  const sizes = [...heads, ...(older === null ? [] : [older])].map((head) => head.size)
  const walk = walkLedger(ledgerBytes(files), [...sizes, ...extraSizes])
  if (walk.fault !== null)
    bad('ledger', `entry ${walk.fault.entry} ${walk.fault.what}; what follows it is refused`)
  if (walk.torn > 0)
    bad(
      'ledger',
      `TORN after entry ${walk.size - 1}: ${counted(walk.torn, 'byte')} of the next are set aside; ${wholeUpTo(walk, heads)}`,
    )
  if (walk.fault === null) {
    good('ledger', `${counted(walk.size, 'entry', 'entries')}, each linked to the one before it`)
    checkRoots(walk, heads)
    checkKeyChanges(walk, heads)
  }
  for (const key of keys) note('key', `${key.text}  (compare it with the one that the auditor tells you)`)
  checkAgainst(walk, against, older)
  return { walk, keys, heads }
}

/** Each key must have been taken on by an entry under the first checkpoint that it signed. */
function checkKeyChanges(walk, heads) {
  let before = { size: 0, key: null }
  for (const [at, head] of heads.entries()) {
    if (head.key !== before.key && head.size <= walk.size) {
      const taken = takenOn(walk, head.key, [before.size, head.size])
      if (taken === null)
        return bad('keys', `checkpoint ${at} is signed by a key that the ledger never took on`)
      if (before.key !== null)
        note(
          'key',
          `the key changed at entry ${taken}: whoever held the former one can say whether that was so`,
        )
    }
    before = head
  }
}

/** The entry that names this key, among those from `start` up to `end`. */
function takenOn(walk, { print }, [start, end]) {
  for (let n = start; n < end; n += 1) {
    const entry = entryAt(walk, n)
    const isMade = entry.event === 'ledger-created' && n === 0
    const isChanged = entry.event === 'key-changed' && entry.which === 'signing'
    if ((isMade || isChanged) && entry.key === print) return n
  }
  return null
}

function wholeUpTo(walk, heads) {
  const last = heads.findLast(
    (head) => head.size <= walk.size && walk.roots.get(head.size)?.equals(head.root),
  )
  return last === undefined
    ? 'no checkpoint covers those before'
    : `entries 0 to ${last.size - 1} are whole and signed`
}

function checkRoots(walk, heads) {
  let covered = 0
  for (const [at, head] of heads.entries()) {
    if (head.size > walk.size)
      return bad(
        'tree',
        `cut short: checkpoint ${at} is over ${counted(head.size, 'entry', 'entries')}, here are ${walk.size}; ${wholeUpTo(walk, heads)}`,
      )
    if (!walk.roots.get(head.size).equals(head.root))
      return bad('tree', `entries ${covered} to ${head.size - 1} are not those that checkpoint ${at} signs`)
    covered = head.size
  }
  if (covered < walk.size) return bad('tree', `no checkpoint covers the entries from ${covered} on`)
  good('tree', `root ${hex(rootOf(walk.peaks)).slice(0, 16)}… is the one that the newest checkpoint signs`)
  good('signatures', `${counted(heads.length, 'checkpoint')}, each over what was there at the time`)
}

function checkAgainst(walk, against, older) {
  if (against === null) return note('consistency', 'no earlier checkpoint was given (--against FILE)')
  if (older === null)
    return bad('consistency', 'the given checkpoint is not signed by this ledger’s key: another ledger')
  if (older.size > walk.size)
    return bad(
      'consistency',
      `rolled back: the given checkpoint is over ${older.size} entries, here are ${walk.size}`,
    )
  const isSame = walk.roots.get(older.size)?.equals(older.root) === true
  if (
    !check(
      isSame,
      'consistency',
      `rewritten: the first ${older.size} entries are not those of the given checkpoint`,
    )
  )
    return
  good(
    'consistency',
    `the first ${counted(older.size, 'entry', 'entries')} are those of the given checkpoint`,
  )
}

// ---------------------------------------------------------------------------------------------- bundle: contents, document, facts

function checkContents(files, walk, isPacked) {
  const contents = files.get('contents.txt')
  const opening = objectIn(lineOf(files.get('export.json') ?? Buffer.alloc(0)))
  if (contents === undefined || opening === null)
    return bad('contents', 'contents.txt or export.json is missing or unreadable')
  const entry = entryAt(walk, opening.n)
  const isRecorded = entry?.event === 'exported' && entry.body === hex(commitment(opening.salt, contents))
  if (!isRecorded || !/^[A-Za-z0-9+/]{22}==$/.test(opening.salt))
    return bad('contents', `contents.txt is not the list that entry ${opening.n} recorded`)
  if (
    lineOf(files.get('export.json')) !==
    `${JSON.stringify({ n: opening.n, salt: opening.salt, about: 'export' })}\n`
  )
    return bad('contents', 'export.json was altered')
  if (opening.n !== walk.size - 1) note('contents', `${walk.size - 1 - opening.n} entries follow the export`)
  const failuresBefore = report.failures.length
  const listed = new Map(textOf(contents).split('\n').slice(0, -1).map(readContentsLine))
  for (const [name, { hash, size }] of listed) {
    const bytes = files.get(name)
    // The checkpoints alone may have grown: the export itself was signed after the list was made.
    const grows = name === 'ledger/checkpoints.txt'
    if (bytes === undefined) bad('contents', `${name} is missing`)
    else if (
      (grows ? bytes.length < size : bytes.length !== size) ||
      hex(sha256(bytes.subarray(0, size))) !== hash
    )
      bad('contents', `${name} is not what was exported`)
  }
  const isOwn = (name) =>
    listed.has(name) ||
    ['contents.txt', 'export.json'].includes(name) ||
    /^ledger\/ledger-\d{6}\.jsonl$/.test(name)
  for (const name of files.keys()) {
    if (isOwn(name)) continue
    if (isLeftOver(name) && !isPacked)
      note(
        'contents',
        `${name} is not part of the evidence${name === 'checkpoint.txt' ? '' : ' and was not looked at'}`,
      )
    else bad('contents', `${name} was not exported with the rest`)
  }
  if (report.failures.length === failuresBefore)
    good(
      'contents',
      `${counted(listed.size, 'file')} as recorded by entry ${opening.n} before the bundle was written`,
    )
}

function readContentsLine(line) {
  const [hash, size, ...name] = line.split('  ')
  return [name.join('  '), { hash, size: Number(size) }]
}

function readOpenings(files) {
  const lines = lineOf(files.get('ledger/openings.jsonl') ?? Buffer.alloc(0))
    .split('\n')
    .slice(0, -1)
  return lines.map(objectIn).filter((opening) => opening !== null)
}

function checkDocument(files, walk) {
  const document = objectIn(files.get('audit.json')?.toString('utf8') ?? '')
  const opening = readOpenings(files).find((one) => one.about === 'audit')
  if (document === null || opening === undefined)
    return bad('document', 'audit.json or what opens its entry is missing or unreadable')
  const { ledger, ...statement } = document
  const pack = files.get(`packs/${document.policy?.id}.json`)
  const [circumstances, items] = ['inputs/circumstances.json', 'inputs/items.jsonl'].map((name) =>
    files.get(name),
  )
  if (pack === undefined || circumstances === undefined || items === undefined)
    return bad('document', 'the policy or the inputs that it was made from are missing')
  const entry = entryAt(walk, opening.n)
  const made = {
    document: statementHash(statement),
    circumstances: hex(sha256(circumstances)),
    items: hex(sha256(items)),
    pack: hex(sha256(pack)),
  }
  const isSame =
    entry?.event === 'audit-made' && entry.body === hex(commitment(opening.salt, JSON.stringify(made)))
  if (!check(isSame, 'document', `document, inputs or policy are not those that entry ${opening.n} recorded`))
    return
  good(
    'document',
    `audit.json, its inputs and ${document.policy.id} are those that entry ${opening.n} recorded`,
  )
  const root = walk.roots.get(ledger?.size)
  check(
    root !== undefined && root.toString('base64') === ledger.root,
    'document',
    'the ledger that audit.json names is not this one',
  )
  checkPack(walk, opening.n, { document, pack: made.pack })
  checkFacts(files, walk, opening.n)
  checkModels(document)
  checkReceipts(files, walk, document)
}

const statementHash = (statement) => hex(sha256(Buffer.from(JSON.stringify(statement))))

/** The newest choice of policy before the audit must be of the same file. */
function checkPack(walk, auditEntry, { document, pack }) {
  for (let n = auditEntry; n >= 0; n -= 1) {
    const entry = entryAt(walk, n)
    if (entry?.event !== 'policy-chosen') continue
    if (
      check(
        // A pack of the user's own is recorded by its file alone.
        (entry.policy ?? document.policy.id) === document.policy.id && entry.pack === pack,
        'policy',
        `entry ${n} chose another policy than the audit’s`,
      )
    )
      good('policy', `${document.policy.id} is the file that was chosen in entry ${n}`)
    return
  }
  note('policy', 'no choice of policy was recorded: the one that the program starts with')
}

function checkFacts(files, walk, auditEntry) {
  const lines = files.get('inputs/items.jsonl').toString('utf8').split('\n').slice(0, -1)
  const items = lines.map((line) => parsed(line))
  const recorded = new Map()
  for (const opening of readOpenings(files)) {
    const entry = entryAt(walk, opening.n)
    const about =
      opening.about === 'item'
        ? entry?.item === commitment(opening.salt, opening.item ?? '').toString('base64')
        : entry !== null
    if (!about) return bad('facts', `the salt given for entry ${opening.n} does not open it`)
    if (opening.about === 'consent') checkConsent(files, opening, entry)
    const isAnalysis = entry.event === 'item-analysed' || entry.event === 'item-set-aside'
    if (isAnalysis && opening.n < auditEntry) recorded.set(opening.item, { ...opening, body: entry.body })
  }
  let unrecorded = 0
  for (const item of items) {
    const analysis = recorded.get(item.id)
    if (analysis === undefined && isRead(item.facts))
      return bad('facts', `the facts of ${item.paths?.[0] ?? item.id} were never recorded before the audit`)
    if (analysis === undefined) unrecorded += 1
    else if (analysis.body !== hex(commitment(analysis.salt, JSON.stringify(item.facts))))
      return bad(
        'facts',
        `the facts of ${item.paths?.[0] ?? item.id} are not those that entry ${analysis.n} recorded`,
      )
  }
  const hashes = items
    .map((item) => `${JSON.stringify({ item: item.id, facts: statementHash(item.facts) })}\n`)
    .join('')
  check(
    hashes === lineOf(files.get('inputs/facts.jsonl') ?? Buffer.alloc(0)),
    'facts',
    'inputs/facts.jsonl does not hold the hashes of these facts',
  )
  good(
    'facts',
    `${counted(items.length - unrecorded, 'item')}: the facts are those recorded before the audit was made`,
  )
  if (unrecorded > 0)
    note('facts', `${counted(unrecorded, 'item')} had not been analysed when the audit was made`)
}

/** Whether anybody looked: what nobody has read holds its size, and otherwise nothing. */
const isRead = ({ metadata, pixels, problem, assigned, parts }) =>
  metadata.format !== 'unknown' ||
  [metadata.taken, metadata.place, metadata.camera, pixels, problem, assigned].some(
    (fact) => fact !== null,
  ) ||
  [...parts, ...metadata.captions, ...metadata.albums].length > 0

function checkConsent(files, opening, entry) {
  const { consent, asOf } = parsed(textOf(files.get('inputs/circumstances.json'))) ?? {}
  const said = entry.known === 'if-now' && isTapAt(consent, asOf) ? { known: 'if-now' } : consent
  const isSame =
    entry.event === 'consent-set' && entry.body === hex(commitment(opening.salt, JSON.stringify(said)))
  check(isSame, 'consent', `the consent is not the one that entry ${opening.n} recorded`)
}

/** What is recorded is the question “if it were tapped now”; the audit plays it through as one tap at its own instant. */
function isTapAt(consent, asOf) {
  const [tap, ...more] = consent?.events ?? []
  const isOneTap = consent?.known === 'events' && more.length === 0 && tap?.state === 'on'
  return isOneTap && tap.at === Date.parse(asOf)
}

function checkModels({ tool }) {
  if (tool.models.length === 0)
    return note(
      'models',
      tool.analysis === 'full'
        ? 'none is named: all facts were known from earlier'
        : 'none was used: only metadata was read',
    )
  if (options.models === null)
    return note(
      'models',
      `${counted(tool.models.length, 'file')} recorded by hash in the document (--models FOLDER checks an installation’s)`,
    )
  for (const { name, sha256: recorded } of tool.models) {
    const file = join(options.models, basename(name))
    const isSame = existsSync(file) && hex(sha256(readFileSync(file))) === recorded
    if (!check(isSame, 'models', `${name} is missing there, or not the file that was used`)) return
  }
  good('models', `${counted(tool.models.length, 'file')} there are those that were used`)
}

// ---------------------------------------------------------------------------------------------- receipts

function checkReceipts(files, walk, document) {
  const names = [...files.keys()].filter((name) => name.startsWith('receipts/'))
  for (const { receipt } of document.revocations)
    check(names.includes(`receipts/${receipt}.json`), 'receipts', `the receipt ${receipt} is missing`)
  for (const name of names) {
    const receipt = plainJson(files.get(name).toString('utf8'))
    const fault =
      receiptFault(receipt) ?? (isInLedger(walk, receipt) ? null : 'its entry is not this ledger’s')
    if (fault !== null) return bad('receipts', `${name}: ${fault}`)
  }
  if (names.length > 0) good('receipts', `${counted(names.length, 'receipt')}, each proven by its own entry`)
}

const isInLedger = (walk, { ledger }) =>
  JSON.stringify(entryAt(walk, ledger.index)) === JSON.stringify(parsed(ledger.proof.line))

/** What is wrong with a receipt by itself: its entry, its commitment, the way up to the root, the signature. */
function receiptFault(receipt) {
  if (receipt?.schema !== 'safelight/receipt/1') return 'this is no receipt, or a torn one'
  const { ledger } = receipt
  if (!hasExactly(ledger, 'index leafHash proof root size') || typeof receipt.doneOnPhone !== 'boolean')
    return 'it holds what nobody signed, or lacks its proof'
  if (!hasExactly(ledger.proof, 'checkpoint inclusion key line salt'))
    return 'its proof holds what nobody signed, or is not whole'
  const body = { ...receipt, ledger: undefined, doneOnPhone: undefined }
  const { proof } = ledger
  const entry = flatEntry(proof.line)
  const leaf = sha256(Buffer.concat([Buffer.alloc(1), Buffer.from(proof.line)]))
  const key = readKey(proof.key)
  const head = key === null ? null : readCheckpoint(proof.checkpoint, [key])
  const isAbout = entry?.receipt === receipt.receipt && entry.n === ledger.index
  if (!isAbout || !/^(item|rule)-revoked$/.test(entry.event)) return 'its entry is about something else'
  if (fromBase64(proof.salt)?.length !== 16) return 'its salt is none'
  if (leaf.toString('base64') !== ledger.leafHash) return 'its entry was altered'
  if (entry.body !== hex(commitment(proof.salt, JSON.stringify(body))))
    return 'it does not say what its entry recorded'
  if (head === null) return 'its checkpoint is not signed by its key'
  if (head.size !== ledger.size || head.root.toString('base64') !== ledger.root)
    return 'its checkpoint is another’s'
  const steps = proof.inclusion.map(fromBase64)
  return isIncluded({ index: ledger.index, leaf, steps }, head)
    ? null
    : 'its entry is not under the signed root'
}

/** These members and no other: what a receipt's entry does not commit to is read as if it were signed all the same. */
const hasExactly = (value, names) =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join(' ') === names

/** RFC 9162, section 2.1.3.2. */
function isIncluded({ index, leaf, steps }, { size, root }) {
  let [place, last, hash] = [index, size - 1, leaf]
  if (index >= size) return false
  for (const step of steps) {
    if (step?.length !== 32 || last === 0) return false
    const isRight = place % 2 === 1 || place === last
    hash = isRight ? nodeHash(step, hash) : nodeHash(hash, step)
    if (isRight)
      while (place % 2 === 0 && place !== 0) [place, last] = [Math.floor(place / 2), Math.floor(last / 2)]
    ;[place, last] = [Math.floor(place / 2), Math.floor(last / 2)]
  }
  return last === 0 && hash.equals(root)
}

function checkReceiptAlone(files, against) {
  const [[name, bytes]] = files
  const receipt = plainJson(bytes.toString('utf8'))
  const fault = receiptFault(receipt)
  if (fault !== null) return bad('receipt', `${name}: ${fault}`)
  const { ledger } = receipt
  good('receipt', `${receipt.receipt}: entry ${ledger.index} is under the root that its checkpoint signs`)
  note('phone', 'whether it was done on the phone is the user’s word, which no entry proves')
  note('key', `${ledger.proof.key}  (compare it with the one that the auditor tells you)`)
  if (options.key !== null)
    check(ledger.proof.key === options.key, 'key', 'it is not signed by the key that you gave')
  if (against === null) return note('consistency', 'no other checkpoint was given (--against FILE)')
  const other = readCheckpoint(against, [readKey(ledger.proof.key)])
  if (other === null)
    return bad('consistency', 'the given checkpoint is not signed by the key of this receipt')
  if (other.size !== ledger.size)
    return bad(
      'consistency',
      'the given checkpoint is over another number of entries: only the ledger can join the two',
    )
  if (
    check(
      other.root.toString('base64') === ledger.root,
      'consistency',
      'the given checkpoint has another root: two ledgers',
    )
  )
    good('consistency', 'the given checkpoint states the same root')
}

// ---------------------------------------------------------------------------------------------- the whole

/** Copies that lie beside the bundle must be those inside it. */
function checkLoose(loose, files) {
  for (const [name, bytes] of loose) {
    const inside = files.get(name)
    if (inside === undefined && !isLeftOver(name)) bad('copies', `${name} was not exported with the rest`)
    if (inside !== undefined && !bytes.equals(inside))
      bad('copies', `${name} beside the bundle is not the one inside it`)
  }
}

/** A checkpoint that lies there to be kept or given away must be one of this ledger. */
function checkCheckpointBeside(files, { walk, keys }) {
  const text = files.get('checkpoint.txt')
  if (text === undefined) return
  const head = readCheckpoint(text.toString('utf8'), keys)
  const isOwn = head !== null && walk.roots.get(head.size)?.equals(head.root) === true
  if (check(isOwn, 'copies', 'checkpoint.txt is not a checkpoint of this ledger'))
    good('copies', 'checkpoint.txt is a checkpoint of this ledger')
}

function sizesIn(files) {
  const document = parsed(files.get('audit.json')?.toString('utf8') ?? '')
  return [document?.ledger?.size].filter(Number.isInteger)
}

function verifyAll(path, against) {
  const evidence = readEvidence(path)
  const { kind, files, torn, loose, isPacked = false } = evidence
  if (kind === 'receipt') return checkReceiptAlone(files, against)
  if (torn !== null)
    bad('bundle', `TORN in ${torn}: ${counted(files.size, 'file')} could be read up to there`)
  const checked = checkLedger(files, { against, extraSizes: sizesIn(files), expectedKey: options.key })
  const { walk } = checked
  // What is torn or refused already is not accused a second time of being incomplete.
  if (kind === 'ledger' || torn !== null || walk.fault !== null) return
  checkContents(files, walk, isPacked)
  checkDocument(files, walk)
  if (loose !== undefined) checkLoose(loose, files)
  checkCheckpointBeside(loose ?? files, checked)
}

function readOptions(words) {
  const given = { path: null, against: null, key: null, models: null }
  for (let at = 0; at < words.length; at += 1) {
    const name = /^--(against|key|models)$/.exec(words[at])?.[1]
    if (name !== undefined && words[at + 1] !== undefined) given[name] = words[(at += 1)]
    else if (!words[at].startsWith('--') && given.path === null) given.path = words[at]
    else return null
  }
  return given
}

/** Checks what the words of a command line name; `status` is the exit status, `text` what is said. */
export function verifyEvidence(words) {
  report = { failures: [], lines: [] }
  const given = readOptions(words)
  const path = given?.path ?? dirname(fileURLToPath(import.meta.url))
  if (given === null || !existsSync(path)) return { status: 2, text: `${usage}\n` }
  options = given
  try {
    verifyAll(path, given.against === null ? null : readFileSync(resolve(given.against), 'utf8'))
  } catch (thrown) {
    bad('reading', thrown instanceof Error ? thrown.message : thrown)
  }
  const [first] = report.failures
  const end =
    first === undefined ? 'WHOLE: everything here is as it was signed.' : `NOT WHOLE: ${printable(first)}`
  const text = `Checked without Safelight\n\n${report.lines.join('\n')}\n\n${end}\n`
  return { status: first === undefined ? 0 : 3, text }
}

const usage =
  'node verify.mjs [BUNDLE|FOLDER|LEDGER.jsonl|RECEIPT.json] [--against CHECKPOINT] [--key KEY] [--models FOLDER]'

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { status, text } = verifyEvidence(process.argv.slice(2))
  const out = status === 2 ? process.stderr : process.stdout
  out.write(text)
  process.exitCode = status
}
