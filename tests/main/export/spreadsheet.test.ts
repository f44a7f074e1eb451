import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { expect, test } from 'vitest'

import { tableOf } from '../../../electron/main/export/table'

const hostile = [
  ...[
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(1)',
    '\t=1+1',
    '\r=1+1',
    ' =1+1',
    "=cmd|' /C calc'!A0",
    '＝1+1',
    '\u200b=1+1',
  ],
  ...['=HYPERLINK("http://evil.example","x")', 'a;=1+1', 'a,=1+1', '"=1+1', 'x\n=1+1', '=1+1;2', 'a\t=1+1'],
]
const isThere = spawnSync('soffice', ['--version']).status === 0
if (!isThere)
  process.stdout.write(
    'NOT RUN: hostile cells in a spreadsheet program, since there is no LibreOffice here\n',
  )

test.skipIf(!isThere).each([44, 59, 9])(
  'LibreOffice finds no formula in hostile cells, whatever separator it is told (character %i)',
  (separator) => {
    const folder = mkdtempSync(join(tmpdir(), 'safelight-sheet-'))
    try {
      const file = join(folder, 'hostile.csv')
      writeFileSync(
        file,
        tableOf(
          [
            ['name', (text: string) => text],
            ['n', () => -33.8],
          ],
          hostile,
        ),
      )
      const filter = `CSV:${String(separator)},34,76,1,,0,false,true,false`
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      const words = [
        profile,
        '--headless',
        `--infilter=${filter}`,
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        file,
      ]
      expect(spawnSync('soffice', words).status).toBe(0)
      const sheet = readFileSync(join(folder, 'hostile.fods'), 'utf8')
      expect(sheet).toContain('1+1')
      expect(sheet).not.toContain('table:formula')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  300_000,
)
