import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it, onTestFinished } from 'vitest'

import { eraseData } from '../../../electron/main/shell/erase-data'
import { erasedPage } from '../../../electron/main/shell/erased-page'

it('everything in the data folder is deleted, counted, and looked for again', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'safelight-erase-'))
  onTestFinished(() => {
    rmSync(parent, { recursive: true, force: true })
  })
  const folder = join(parent, 'data')
  mkdirSync(join(folder, 'sample-roll/deep'), { recursive: true })
  writeFileSync(join(folder, 'audit.sqlite'), 'x'.repeat(1_000))
  writeFileSync(join(folder, 'sample-roll/deep/a.jpg'), 'y'.repeat(24))
  writeFileSync(join(parent, 'photo.jpg'), 'not ours')
  const erasure = await eraseData(folder)
  expect(erasure).toMatchObject({ files: 2, bytes: 1_024, left: [] })
  expect(readdirSync(folder)).toEqual([])
  expect(existsSync(join(parent, 'photo.jpg'))).toBe(true)
})

it('the page names what could not be deleted', () => {
  const page = erasedPage({ folder: '/d', files: 3, bytes: 5e6, left: ['<locked>'] })
  expect(page).toContain('Some files could not be deleted')
  expect(page).toContain('&#60;locked&#62;')
})
