import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { expect, test } from 'vitest'

import { bundleFolder, exportedBundle, writeFiles } from './exported-bundle'

/** Where Debian's golang-golang-x-mod-dev lays its sources. */
const goPath = '/usr/share/gocode'
const isThere =
  spawnSync('go', ['version']).status === 0 && existsSync(join(goPath, 'src/golang.org/x/mod/sumdb/tlog'))
if (!isThere)
  process.stdout.write(
    'NOT RUN: the check against another implementation needs golang-go and golang-golang-x-mod-dev\n',
  )

test.skipIf(!isThere)(
  'Go’s tlog and note agree on every root, signature, consistency and receipt',
  async () => {
    const bundle = await exportedBundle(12)
    const folder = bundleFolder()
    try {
      writeFiles(folder.path, bundle.files)
      const receipts = bundle.files.filter(({ name }) => name.startsWith('receipts/'))
      const program = resolve(import.meta.dirname, 'tlog-check.go')
      const env = {
        ...process.env,
        GOPATH: goPath,
        GO111MODULE: 'off',
        GOCACHE: join(folder.path, 'cache'),
        GOFLAGS: '',
      }
      const run = (ledger: string): string =>
        execFileSync('go', ['run', program, ledger, ...receipts.map(({ name }) => join(folder.path, name))], {
          env,
          encoding: 'utf8',
        })
      const entries =
        Buffer.from(bundle.files.find(({ name }) => name.endsWith('000001.jsonl'))!.bytes)
          .toString()
          .split('\n').length - 1
      const said = run(join(folder.path, 'ledger'))
      expect(said).toMatch(
        new RegExp(`^checkpoints \\d+ entries ${String(entries)}\nconsistent \\d+\nreceipts 2\n$`),
      )
      const altered = bundle.files
        .filter(({ name }) => name.startsWith('ledger/'))
        .map(({ name, bytes }) => ({
          name: name.replace('ledger/', 'altered/'),
          bytes: Buffer.from(Buffer.from(bytes).toString().replace('item-found', 'item-gone')),
        }))
      writeFiles(folder.path, altered)
      expect(() => run(join(folder.path, 'altered'))).toThrow('differs')
    } finally {
      folder.remove()
    }
  },
  600_000,
)
