import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { spawnSync } from 'node:child_process'

import { expect, test } from 'vitest'

import { openAuditor } from '../../../electron/auditor/auditor'
import { canTrace } from '../../harness/traced'
import { buildChildScript } from '../child-script'
import { optionsIn } from '../fill-auditor'
import { temporaryFolder } from '../open-auditor'
import { crashStates } from './crash-states'
import type { CrashState } from './crash-states'
import { readRecording, recordedCalls } from './recording'
import type { FileOperation } from './recording'

// A share of all states in every run; the bar opens each.
const every = Number(process.env['SAFELIGHT_CRASH_EVERY'] ?? 12)

if (!canTrace) process.stdout.write('NOT RUN: a modelled power loss needs Linux and strace\n')

test.skipIf(!canTrace)(
  'whatever a power loss leaves, the store opens and holds all that was said',
  async () => {
    const operations = await record()
    expect(operations.filter(({ kind }) => kind === 'said')).toHaveLength(5)
    const states = distinct(crashStates(operations)).filter((_, at) => at % every === 0)
    const folder = join(temporaryFolder(), 'data')
    const lost: string[] = []
    for (const state of states) lost.push(...(await lostIn(state, folder)))
    process.stdout.write(
      `power loss: ${String(operations.length)} calls recorded, ${String(states.length)} different crash states opened, ${String(lost.length)} with a loss\n`,
    )
    expect(lost).toEqual([])
  },
  3_600_000,
)

test.skipIf(!canTrace)('a store that never waited for the disk would be caught', async () => {
  const careless = (await recording).filter(({ kind }) => kind !== 'sync' && kind !== 'sync-folder')
  const folder = join(temporaryFolder(), 'data')
  const bare = [...crashStates(careless)].findLast(({ when }) => when.endsWith('nothing that was not synced'))
  const lost = bare === undefined ? [] : await lostIn(bare, folder)
  expect(lost).toHaveLength(5)
})

test('a write that was not synced may be lost, one that was may not', () => {
  const path = '/d/f'
  const write = (at: number, text: string): FileOperation => ({
    kind: 'write',
    path,
    at,
    bytes: Buffer.from(text),
  })
  const states = [
    ...crashStates([{ kind: 'create', path }, write(0, 'ab'), { kind: 'sync', path }, write(2, 'cd')]),
  ].slice(-8)
  const contents = new Set(states.map(({ files }) => files.get(path)?.toString()))
  expect(contents).toEqual(new Set(['ab', 'abcd', 'abc']))
})

const recording = canTrace ? record() : Promise.resolve([])

async function record(): Promise<readonly FileOperation[]> {
  const script = await buildChildScript(join(import.meta.dirname, 'recorded-child.ts'))
  const place = mkdtempSync(join(tmpdir(), 'safelight-recorded-'))
  const [data, traces] = [join(place, 'data'), join(place, 'traces')]
  mkdirSync(traces)
  const words = [
    '-ff',
    '-y',
    '-xx',
    '-s',
    '1000000',
    '-e',
    `trace=${recordedCalls}`,
    '-o',
    join(traces, 'calls'),
  ]
  const { signal, stderr } = spawnSync('strace', [...words, process.execPath, script, data], {
    encoding: 'utf8',
  })
  expect(signal, stderr).toBe('SIGKILL')
  const operations = readRecording(traces, data)
  rmSync(place, { recursive: true })
  return operations
}

/** Each state once: most changes between two syncs make no difference. */
function distinct(states: Iterable<CrashState>): readonly CrashState[] {
  const seen = new Set<string>()
  return [...states].filter(({ files, said }) => {
    const hash = createHash('sha256').update(said)
    for (const [path, bytes] of [...files].sort())
      hash.update(path).update(String(bytes.length)).update(bytes)
    const digest = hash.digest('hex')
    return seen.has(digest) ? false : seen.add(digest).has(digest)
  })
}

async function lostIn({ files, said, when }: CrashState, folder: string): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const [path, bytes] of files) writeFileSync(join(folder, basename(path)), bytes)
  const promised = said.split('\n').slice(0, -1)
  try {
    const auditor = openAuditor(optionsIn(folder))
    try {
      const known = new Set<string>((await auditor.client.revocations({})).map(({ receipt }) => receipt))
      const gone = promised.filter((receipt) => !known.has(receipt))
      const check = await auditor.client.checkLedger({})
      return [
        ...gone.map((receipt) => `${when}: ${receipt} is gone`),
        ...(check.isWhole ? [] : [`${when}: ${check.fault.code}`]),
        ...auditor.findings.map((finding) => `${when}: ${finding}`),
      ]
    } finally {
      auditor.close()
    }
  } catch (thrown) {
    return [`${when}: ${String(thrown)}`]
  }
}
