import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import type { DocumentComparison } from '../../shared/domain/audit/compare-documents'
import type { AuditDocument } from '../../shared/domain/audit/document'
import { buildProcesses, builtCommandLine } from '../harness/built-processes'
import { fingerprintOf, jpeg, put, temporaryFolder } from '../harness/roll-folder'

const fixed = ['--only', 'metadata', '--as-of', '2025-06-27T12:00:00Z', '--region', 'US-NY', '--jobs', '1']

interface Ended {
  readonly status: number
  readonly out: string
  readonly err: string
}

const safelight = (...words: readonly string[]): Promise<Ended> => safelightIn({}, ...words)

const safelightIn = (
  environment: Readonly<Record<string, string>>,
  ...words: readonly string[]
): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, ...environment }
    const child = execFile(process.execPath, [builtCommandLine, ...words], { env }, (_error, out, err) => {
      resolve({ status: child.exitCode ?? -1, out, err })
    })
  })

beforeAll(() => buildProcesses('auditor', 'cli-engine', 'cli'))

describe('safelight', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let [roll, data, out] = ['', '', '']
  const documentIn = (file: string): AuditDocument => JSON.parse(readFileSync(file, 'utf8')) as AuditDocument

  beforeEach(async () => {
    folder = temporaryFolder()
    roll = join(folder.path, 'roll')
    data = join(folder.path, 'data')
    out = join(folder.path, 'audit.json')
    put(roll, 'IMG_20250620_101500.jpg', await jpeg(1))
    put(roll, 'IMG_20240101_000000.jpg', await jpeg(2))
    put(roll, 'copies/again.jpg', await jpeg(1))
  })
  afterEach(() => {
    folder.remove()
  })

  test('audits a folder, changes nothing in it, and says what it found', async () => {
    const before = fingerprintOf(roll)
    const ended = await safelight('audit', roll, ...fixed, '--out', out)
    expect(ended).toMatchObject({ status: 0 })
    expect(ended.out).toContain('would be uploaded')
    const document = documentIn(out)
    expect(document).toMatchObject({ schema: 'safelight/audit/1', asOf: '2025-06-27T12:00:00Z' })
    expect(document.items.map((item) => item.paths)).toEqual([
      ['IMG_20240101_000000.jpg'],
      ['IMG_20250620_101500.jpg', 'copies/again.jpg'],
    ])
    expect(fingerprintOf(roll)).toEqual(before)
  })

  test('the same inputs give the same document to the byte, however many jobs', async () => {
    for (let index = 3; index < 15; index += 1) put(roll, `more/${String(index)}.jpg`, await jpeg(index))
    const texts: string[] = []
    for (const jobs of ['1', '2']) {
      await safelight('audit', roll, ...fixed, '--jobs', jobs, '--out', out)
      const { ledger: _, ...document } = documentIn(out)
      texts.push(JSON.stringify(document))
    }
    expect(texts[1]).toBe(texts[0])
  })

  test('the same inputs give the same document to the byte in any time zone and locale', async () => {
    put(roll, 'Screenshot_20250312-023000.png', await jpeg(3))
    const documents: string[] = []
    for (const [zone, locale] of [
      ['UTC', 'C'],
      ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
      ['America/St_Johns', 'ar_EG.UTF-8'],
    ] as const) {
      const environment = { TZ: zone, LANG: locale, LC_ALL: locale }
      const ended = await safelightIn(environment, 'audit', roll, ...fixed, '--out', out)
      const { ledger: _, ...document } = documentIn(out)
      documents.push(ended.out.replaceAll(zone, ''), JSON.stringify(document))
    }
    const [said, document] = documents
    expect(documents).toEqual([said, document, said, document, said, document])
  })

  test('a file that cannot be checked is said, and the exit status says so', async () => {
    put(roll, 'torn.jpg', '<html>')
    const ended = await safelight('audit', roll, ...fixed, '--out', out)
    expect(ended.status).toBe(1)
    expect(ended.out).toContain('torn.jpg')
    const torn = documentIn(out).items.find((item) => item.paths.includes('torn.jpg'))
    expect(torn?.verdict.outcome).toBe('could')
  })

  test('a revocation is kept, shown in the next audit, and undone by its receipt', async () => {
    await safelight('audit', roll, ...fixed, '--data', data)
    const revoked = await safelight('revoke', '--data', data, '--item', join(roll, 'copies/again.jpg'))
    expect(revoked.status).toBe(0)
    const { receipt } = JSON.parse(revoked.out) as { readonly receipt: string }
    await safelight('audit', roll, ...fixed, '--data', data, '--out', out)
    expect(documentIn(out).totals.revoked).toBe(1)
    expect((await safelight('restore', receipt, '--data', data)).status).toBe(0)
    await safelight('audit', roll, ...fixed, '--data', data, '--out', out)
    expect(documentIn(out).totals.revoked).toBe(0)
  })

  test('keys are readable by their owner only', async () => {
    await safelight('audit', roll, ...fixed, '--data', data)
    expect(statSync(join(data, 'keys.txt')).mode & 0o777).toBe(0o600)
  })

  test('a report verifies and is made again to the byte; one changed letter is found', async () => {
    const report = join(folder.path, 'report')
    await safelight('audit', roll, ...fixed, '--report', report)
    const bundle = join(report, 'evidence.zip')
    const whole = await safelight('verify', bundle, '--against', join(report, 'checkpoint.txt'))
    expect(whole).toMatchObject({ status: 0 })
    expect(whole.out).toContain('WHOLE')
    const replayed = await safelight('audit', '--replay', bundle)
    expect(replayed).toMatchObject({ status: 0 })
    expect(replayed.out).toContain('WHOLE')
    expect(replayed.out).toContain('The same to the byte')
    expect(replayed.out).toContain(
      'Made again and the same: README.txt, report.html, press.html, press.json, items.csv, findings.csv.',
    )
    const forged = join(report, 'forged.zip')
    writeFileSync(forged, withFlippedByte(readFileSync(bundle)))
    expect(await safelight('audit', '--replay', forged)).toMatchObject({ status: 3 })
    rmSync(forged)
    const document = join(report, 'audit.json')
    writeFileSync(document, readFileSync(document, 'utf8').replace('"would"', '"Would"'))
    const changed = await safelight('verify', report)
    expect(changed.status).toBe(3)
    expect(changed.out).toContain('audit.json beside the bundle is not the one inside it')
  })

  test('compares two policies item by item', async () => {
    const ended = await safelight(
      ...['compare', roll, ...fixed, '--policy', 'meta-facebook/2025-06-test'],
      ...['--policy', 'meta-facebook/metadata-only', '--out', out],
    )
    expect(ended.status).toBe(0)
    const { changes } = JSON.parse(readFileSync(out, 'utf8')) as Pick<DocumentComparison, 'changes'>
    expect(changes.flatMap(({ paths, clauses }) => clauses.map(({ clause }) => [paths[0], clause]))).toEqual([
      ['IMG_20250620_101500.jpg', 'upload.window'],
      ['IMG_20250620_101500.jpg', 'region.on'],
    ])
    expect(ended.out).toContain('upload.window: "30 days" lets it leave → "unknown" leaves it open')
    expect(ended.out).toMatch(/^What would be learned: \d+, then \d+ /m)
    expect(ended.out).toMatch(/^What would be suggested: \d+, then \d+ /m)
  })

  test('audits under a policy of the user’s own, and its bundle verifies', async () => {
    const [own, report] = [join(folder.path, 'own.json'), join(folder.path, 'report')]
    expect((await safelight('policies', 'meta-facebook/2025-06-test', '--out', own)).status).toBe(0)
    writeFileSync(own, readFileSync(own, 'utf8').replace('"value": 30', '"value": 0'))
    expect((await safelight('policies', own)).out).toContain('upload.window          0')
    const ended = await safelight('audit', roll, ...fixed, '--policy', own, '--out', out, '--report', report)
    expect(ended).toMatchObject({ status: 0 })
    expect(documentIn(out)).toMatchObject({ policy: { id: 'own/my-meta-facebook-2025-06-test' } })
    expect(documentIn(out).totals).toMatchObject({ would: 0 })
    const verified = await safelight('verify', join(report, 'evidence.zip'))
    expect(verified).toMatchObject({ status: 0 })
    expect(verified.out).toContain('is the file that was chosen')
  })

  test('names clause and line of what is wrong in a policy file', async () => {
    const own = join(folder.path, 'own.json')
    await safelight('policies', 'meta-facebook/2025-06-test', '--out', own)
    writeFileSync(own, readFileSync(own, 'utf8').replace('"value": 30', '"value": "thirty"'))
    for (const words of [
      ['policies', own],
      ['audit', roll, ...fixed, '--policy', own],
    ]) {
      const ended = await safelight(...words)
      expect(ended.status).toBe(3)
      expect(ended.err).toMatch(/upload\.window \(line \d+\): value must be a number or "everything"/)
    }
  })

  test('says what would change if a clause said something else, and keeps nothing of the question', async () => {
    const policy = ['--policy', 'meta-facebook/2025-06-test', '--data', data]
    const ended = await safelight(
      'compare',
      roll,
      ...fixed,
      ...policy,
      '--what-if',
      'upload.window=everything',
    )
    expect(ended.status).toBe(0)
    expect(ended.out).toContain('own/what-if')
    expect(ended.out).toMatch(/IMG_20240101_000000\.jpg: could → would/)
    expect(ended.out).toContain('upload.window')
    await safelight('audit', roll, ...fixed, ...policy, '--out', out)
    expect(documentIn(out).policy.id).toBe('meta-facebook/2025-06-test')
  })

  test('a result that cannot be written is said in words, before anything is read', async () => {
    const file = join(folder.path, 'in-the-way')
    writeFileSync(file, '')
    const ended = await safelight('audit', roll, ...fixed, '--out', join(file, 'audit.json'))
    expect(ended.status).toBe(3)
    expect(ended.err).toMatch(/cannot be written: a file stands where a folder should be$/m)
    expect(ended.err).not.toMatch(/^ +at /m)
    mkdirSync(out)
    const folderThere = await safelight('audit', roll, ...fixed, '--out', out)
    expect(folderThere.status).toBe(3)
    expect(folderThere.err).toContain('cannot be written: there is a folder of this name')
  })

  test('a limited selection is honoured', async () => {
    const list = join(folder.path, 'selected.txt')
    writeFileSync(list, 'IMG_20240101_000000.jpg\n')
    await safelight('audit', roll, ...fixed, '--selected', list, '--out', out)
    const chosen = documentIn(out).items.find((item) => item.paths[0] === 'IMG_20250620_101500.jpg')
    expect(chosen?.verdict.outcome).toBe('would-not')
  })

  test.each([
    [['audit']],
    [['audit', 'nowhere-at-all']],
    [['audit', '.', '--allowed-on', 'yesterday']],
    [['audit', '.', '--region', 'Berlin']],
    [['audit', '.', '--region', 'UK']],
    [['audit', '.', '--region', 'US-XX']],
    [['audit', '.', '--as-of', '2025-02-30']],
    [['audit', '.', '--off-on', '2025-06-21']],
    [['audit', 'package.json']],
    [['audit', '.', '--jobs', '0']],
    [['audit', '.', '--policy', 'nobody/nothing']],
    [['frobnicate']],
    [['policies', '--jobs', '2']],
    [['policies', 'nowhere.json']],
    [['audit', '.', '--policy', 'nowhere.json']],
    [['compare', '.', '--what-if', 'upload.windw=3']],
    [['compare', '.', '--what-if', 'upload.window=ninety']],
    [['compare', '.', '--what-if', 'upload.window']],
    [['restore', 'not-a-receipt', '--data', '.']],
    [['revoke', '--item', 'a.jpg']],
  ])('wrong usage is said and ends with 2: %j', async (words) => {
    const ended = await safelight(...words)
    expect(ended.status).toBe(2)
    expect(ended.err).toMatch(/^safelight: /)
    // A sentence for people: never a stack.
    expect(ended.err).not.toMatch(/Error|^ +at /m)
    expect(ended.out).toBe('')
  })

  test('a folder that holds something else is not taken for state, nor the roll written to', async () => {
    mkdirSync(data)
    writeFileSync(join(data, 'settings.json'), '{}')
    expect((await safelight('audit', roll, ...fixed, '--data', data)).status).toBe(2)
    expect((await safelight('audit', roll, ...fixed, '--out', join(roll, 'audit.json'))).status).toBe(2)
  })
})

/** One bit of the middle of a file turned over. */
function withFlippedByte(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  const middle = Math.floor(copy.length / 2)
  copy[middle] = (copy[middle] ?? 0) ^ 1
  return copy
}
