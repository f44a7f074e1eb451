import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { openLedger, readKeys } from '../../electron/auditor/ledger/open-ledger'
import { checkpointFileAt } from '../../electron/auditor/ledger/checkpoint-file'
import type { Ledger } from '../../electron/auditor/ledger/ledger'
import type { NewEntry } from '../../electron/auditor/ledger/append'
import { isSignature, ledgerKeyOf, makeSeal, sha256 } from '../../electron/auditor/ledger/seal'
import { exportSignatures } from '../../electron/auditor/queries/ledger-questions'
import { openDatabase } from '../../electron/auditor/store/database'
import type { Database } from '../../electron/auditor/store/database'
import { migrate } from '../../electron/auditor/store/migrations'
import { ledgerFiles } from '../../electron/main/export/ledger-files'
import type { ItemId } from '../../shared/domain/item/ids'
import { verifyLedger } from '../../shared/domain/ledger/verify'
import { keys, now, roll } from '../auditor/fill-auditor'
import { writeFiles } from '../verifier/exported-bundle'
import { quantile, report, timed } from './measured'

const entries = Number(process.env['SAFELIGHT_BENCH_ENTRIES'] ?? 500_000)
const batch = 1_000
const singles = 300

const folder = mkdtempSync(join(tmpdir(), 'safelight-bench-'))
try {
  await run()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function run(): Promise<void> {
  const file = join(folder, 'ledger.sqlite')
  const database = openDatabase(file)
  migrate(database)
  const checkpoints = join(folder, 'checkpoints.log')
  const key = ledgerKeyOf(keys.signing, 'safelight/ledger/0123456789abcdef')
  const seal = makeSeal(keys.signing)
  const { ledger } = openLedger(database, checkpointFileAt(checkpoints), { key, seal, now })
  // As a store begins: the verifier takes no key that the ledger did not name.
  ledger.act(now, () => [
    { event: 'ledger-created', detail: { key: Buffer.from(sha256(key.publicKey)).toString('hex') } },
  ])
  await measureAppends(ledger)
  database.script('PRAGMA wal_checkpoint(TRUNCATE)')
  report('bytes on disk for each entry', statSync(file).size / ledger.head().size, 'bytes')
  report('file of checkpoints', statSync(checkpoints).size / 1_000, 'kB')
  await measureProofs(ledger)
  await measureVerification(database)
  await measureVerifier(database)
  database.close()
}

async function measureAppends(ledger: Ledger): Promise<void> {
  const alone: number[] = []
  for (let count = 0; count < singles; count += 1) {
    alone.push(await timed(() => ledger.act(now, () => [entry(count)])))
  }
  report('one durable entry with its checkpoint, median', quantile(alone, 0.5), 'ms')
  report('one durable entry with its checkpoint, 99th percentile', quantile(alone, 0.99), 'ms')
  const ms = await timed(() => {
    for (let start = singles; start < entries; start += batch) {
      const count = Math.min(batch, entries - start)
      ledger.act(now, () => Array.from({ length: count }, (_, at) => entry(start + at)))
    }
  })
  report(`durable entries in batches of ${batch}`, (entries - singles) / (ms / 1_000), 'a second')
}

async function measureProofs(ledger: Ledger): Promise<void> {
  const { size } = ledger.head()
  const proofs: number[] = []
  for (let count = 0; count < 200; count += 1) {
    proofs.push(await timed(() => ledger.inclusionProof(Math.floor((count / 200) * size), size)))
  }
  report('inclusion proof, median', quantile(proofs, 0.5), 'ms')
}

async function measureVerification(database: Database): Promise<void> {
  const lines = database.all<{ line: string }>('SELECT line FROM entries ORDER BY n').map((row) => row.line)
  const notes = database
    .all<{ note: string }>('SELECT note FROM checkpoints ORDER BY seq')
    .map((row) => row.note)
  const ms = await timed(() => {
    const ledger = { lines, checkpoints: notes, keys: readKeys(database) }
    const check = verifyLedger(ledger, { hash: sha256, isSignature })
    if (!check.isWhole) throw new Error(JSON.stringify(check.fault))
  })
  report(`verification of ${lines.length} entries`, ms, 'ms')
}

/** The verifier of the evidence bundle, in a process of its own, over the same ledger as an export. */
async function measureVerifier(database: Database): Promise<void> {
  const lines = database.all<{ line: string }>('SELECT line FROM entries ORDER BY n').map((row) => row.line)
  const exported = { lines, ...exportSignatures(database) }
  const files = ledgerFiles(exported)
  writeFiles(folder, files)
  const verifier = resolve(import.meta.dirname, '../../resources/verifier/verify.mjs')
  const ms = await timed(() => execFileSync(process.execPath, [verifier, join(folder, 'ledger')]))
  report(`the bundle's own verifier over the export of ${lines.length} entries`, ms, 'ms')
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  report('export of the ledger', bytes / 1_000_000, 'MB')
}

function entry(num: number): NewEntry {
  const id = num.toString(16).padStart(64, '0') as ItemId
  return { event: 'item-found', detail: { roll }, item: { num: num + 1, id } }
}
