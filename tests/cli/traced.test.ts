import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, expect, test } from 'vitest'

import type { AuditDocument } from '../../shared/domain/audit/document'
import { buildProcesses, builtCommandLine } from '../harness/built-processes'
import { fingerprintOf, jpeg, put, temporaryFolder } from '../harness/roll-folder'
import { canTrace, fileCalls, networkCalls, runTraced, socketCalls, writesBelow } from '../harness/traced'

if (!canTrace)
  process.stdout.write('NOT RUN: the command line traced without a network needs Linux, strace and unshare\n')
beforeAll(() => buildProcesses('auditor', 'cli-engine', 'cli'))

const fixed = ['--only', 'metadata', '--as-of', '2025-06-27T12:00:00Z', '--region', 'US-NY', '--jobs', '1']

test.skipIf(!canTrace)(
  'in an empty network namespace the command line answers the same, connects nowhere and opens no original for writing',
  async () => {
    const folder = temporaryFolder()
    try {
      const roll = join(folder.path, 'roll')
      for (const seed of [1, 2, 3, 4])
        put(roll, `2025/IMG_2025062${String(seed)}_101500.jpg`, await jpeg(seed))
      put(roll, 'broken.jpg', 'no picture at all')
      const marks = markedWith(roll)
      const before = fingerprintOf(roll)
      const calls = join(folder.path, 'calls')
      mkdirSync(calls)
      const [free, fenced] = ['free', 'fenced'].map((name) => join(folder.path, name)) as [string, string]
      const audit = (out: string) => [
        process.execPath,
        builtCommandLine,
        'audit',
        roll,
        ...fixed,
        '--data',
        join(out, 'data'),
        '--report',
        join(out, 'report'),
        '--out',
        join(out, 'audit.json'),
      ]
      const [command = '', ...words] = audit(free)
      const plain = spawnSync(command, words, { encoding: 'utf8' })
      const traced = runTraced(audit(fenced), { kinds: `${fileCalls},${socketCalls}`, folder: calls })
      expect(traced.status, traced.err).toBe(plain.status)
      expect(statementIn(fenced)).toEqual(statementIn(free))
      expect(networkCalls(traced.calls)).toEqual([])
      expect(writesBelow(traced.calls, roll)).toEqual([])
      // The tracing itself sees: the results were opened for writing, and the photos for reading.
      expect(writesBelow(traced.calls, fenced).length).toBeGreaterThan(10)
      expect(traced.calls.some((call) => call.includes('IMG_20250621') && call.includes('O_RDONLY'))).toBe(
        true,
      )
      expect(fingerprintOf(roll)).toEqual(before)
      expect(marksOf(roll)).toEqual(marks)
      process.stdout.write(
        `traced: ${String(traced.calls.length)} calls, ${String(networkCalls(traced.calls).length)} to an internet address, ` +
          `${String(writesBelow(traced.calls, roll).length)} that could change an original\n`,
      )
    } finally {
      folder.remove()
    }
  },
  600_000,
)

test('calls that would reach out or write are told from those that would not', () => {
  expect(
    networkCalls([
      'connect(3<TCP:[1]>, {sa_family=AF_INET, sin_port=htons(443)}, 16) = -1 ENETUNREACH',
      'sendto(3, "x", 1, 0, {sa_family=AF_INET6}, 28) = 1',
      'connect(3, {sa_family=AF_UNIX, sun_path="/run/x"}, 110) = 0',
      'socket(AF_INET, SOCK_STREAM, 0) = 3',
    ]),
  ).toHaveLength(2)
  expect(
    writesBelow(
      [
        'openat(AT_FDCWD, "/roll/a.jpg", O_RDONLY|O_NOFOLLOW) = 3</roll/a.jpg>',
        'openat(AT_FDCWD, "/roll/a.jpg", O_RDWR) = 3</roll/a.jpg>',
        'utimensat(3</roll/a.jpg>, NULL, NULL, 0) = 0',
        'unlink("/elsewhere/a") = 0',
      ],
      '/roll',
    ),
  ).toHaveLength(2)
})

/** The document but for its ledger, whose keys and salts are made anew each time. */
function statementIn(folder: string): Omit<AuditDocument, 'ledger'> {
  const { ledger: _, ...statement } = JSON.parse(
    readFileSync(join(folder, 'audit.json'), 'utf8'),
  ) as AuditDocument
  return statement
}

const python = (code: string, ...words: readonly string[]): string =>
  spawnSync('python3', ['-c', code, ...words], { encoding: 'utf8' }).stdout

const walk =
  'import os,sys\nfor d,_,fs in sorted(os.walk(sys.argv[1])):\n for f in sorted(fs):\n  p=os.path.join(d,f)\n'

/** Gives every file an extended attribute, where the file system takes one; gives what is there afterwards. */
function markedWith(roll: string): string {
  python(`${walk}  try: os.setxattr(p,'user.safelight.test',f.encode())\n  except OSError: pass`, roll)
  return marksOf(roll)
}

const marksOf = (roll: string): string =>
  python(`${walk}  print(p,[(n,os.getxattr(p,n)) for n in sorted(os.listxattr(p))])`, roll)
