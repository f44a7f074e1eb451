import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, expect, test } from 'vitest'

import { openAuditor } from '../../../electron/auditor/auditor'
import { syntheticRoll } from '../../fixtures/synthetic-roll'
import { canTrace } from '../../harness/traced'
import { buildChildScript } from '../child-script'
import { fill, optionsIn } from '../fill-auditor'
import { temporaryFolder } from '../open-auditor'

// A share of all calls in every run; the bar lets each one fail.
const every = Number(process.env['SAFELIGHT_FAULT_EVERY'] ?? 11)
/** Whatever fails, none may be left out: the store's own codes for a disk that does not do what it is told. */
const codes = ['disk-full', 'store-damaged', 'folder-refused']
const files = ['audit.sqlite', 'audit.sqlite-wal', 'checkpoints.log', 'consent-and-rules.backup.unfinished']

if (!canTrace) process.stdout.write('NOT RUN: a disk that fails needs Linux and strace\n')

let script: string
beforeAll(async () => {
  script = await buildChildScript(join(import.meta.dirname, 'failing-child.ts'))
})

test.skipIf(!canTrace).each([
  { error: 'EIO', calls: 'write,pwrite64,fsync,fdatasync,ftruncate,read,pread64' },
  { error: 'ENOSPC', calls: 'write,pwrite64,fsync,fdatasync' },
  { error: 'EROFS', calls: 'write,pwrite64' },
  { error: 'EMFILE', calls: 'openat' },
])(
  'whichever call fails with $error, nothing acknowledged is lost and the store goes on',
  async ({ error, calls }) => {
    const folder = temporaryFolder()
    const first = await storeWithOneRevocation(join(folder, 'before'))
    let refused = 0
    let failed = 0
    for (let at = 1; ; at += every) {
      const run = runWithFault(folder, { calls, error, at })
      if (!run.wasInjected) break
      failed += 1
      refused += run.refused.length
      expect(
        run.refused.filter((code) => !codes.includes(code)),
        `call ${String(at)}`,
      ).toEqual([])
      await expectHeld(join(folder, 'data'), [first, ...run.acknowledged], `call ${String(at)}`)
    }
    process.stdout.write(
      `failing disk: ${error} at ${String(failed)} calls, ${String(refused)} acts refused in words, none acknowledged lost\n`,
    )
    expect(failed).toBeGreaterThan(0)
  },
  3_600_000,
)

async function storeWithOneRevocation(folder: string): Promise<string> {
  const auditor = openAuditor(optionsIn(folder))
  await fill(auditor, syntheticRoll(5))
  const { receipt } = await auditor.client.revoke({ what: { folder: '2030' } })
  auditor.close()
  return receipt
}

interface Fault {
  readonly calls: string
  readonly error: string
  /** Which of those calls fails, from 1. */
  readonly at: number
}

function runWithFault(folder: string, { calls, error, at }: Fault) {
  const [data, traces] = [join(folder, 'data'), join(folder, 'traces')]
  for (const one of [data, traces]) rmSync(one, { recursive: true, force: true })
  cpSync(join(folder, 'before'), data, { recursive: true })
  mkdirSync(traces)
  const words = [
    ...['-ff', '-qq', '-o', join(traces, 'calls'), '-e', `trace=${calls}`],
    ...['-e', `inject=${calls}:error=${error}:when=${String(at)}`],
    ...files.flatMap((name) => ['-P', join(data, name)]),
  ]
  const { stdout, status, stderr } = spawnSync('strace', [...words, process.execPath, script, data], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`call ${String(at)}: the child ended with ${String(status)}: ${stderr}`)
  const said = (word: string): readonly string[] =>
    stdout.split('\n').flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []))
  const wasInjected = readdirSync(traces).some((name) =>
    readFileSync(join(traces, name), 'latin1').includes('(INJECTED)'),
  )
  return { acknowledged: said('acknowledged'), refused: said('refused'), wasInjected }
}

/** The disk is well again: all that was acknowledged is there, and the next act is done. */
async function expectHeld(data: string, promised: readonly string[], where: string): Promise<void> {
  const auditor = openAuditor(optionsIn(data))
  try {
    const known = new Set<string>((await auditor.client.revocations({})).map(({ receipt }) => receipt))
    expect(
      promised.filter((receipt) => !known.has(receipt)),
      where,
    ).toEqual([])
    expect(await auditor.client.checkLedger({}), where).toMatchObject({ isWhole: true })
    await auditor.client.revoke({ what: { folder: '2040' } })
  } finally {
    auditor.close()
  }
}
