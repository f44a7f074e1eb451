import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import { findFolders, makeFoundFolders } from '../../../electron/main/intake/found-folders'

describe('folders that a phone’s photos arrive in', () => {
  it('are found where sync apps put them, with what they hold', async () => {
    const home = homeWith(['Dropbox/Camera Uploads/a.jpg', 'Dropbox/Camera Uploads/b.HEIC', 'Sync/notes.txt'])
    const found = await findFolders({ home, pictures: null })
    expect(found.map((each) => each.found)).toMatchObject([
      { kind: 'dropbox', folder: '~/Dropbox/Camera Uploads', photos: 2, hasMore: false },
    ])
  })
  it('are found wherever Syncthing’s own list says', async () => {
    const home = homeWith(['elsewhere/phone/a.jpg'])
    const list = `<configuration><folder id="x" label="Phone" path="${join(home, 'elsewhere/phone')}/"></folder></configuration>`
    put(home, '.config/syncthing/config.xml', list)
    const found = await findFolders({ home, pictures: null })
    expect(found.map((each) => each.path)).toEqual([join(home, 'elsewhere/phone')])
  })
  it('are the narrowest of one app, once each', async () => {
    const home = homeWith(['Sync/Camera/a.jpg', 'Pictures/b.png'])
    const found = await findFolders({ home, pictures: join(home, 'Pictures') })
    expect(found.map((each) => each.found.folder)).toEqual(['~/Sync/Camera', '~/Pictures'])
  })
  it('are told by an id that says nothing of the path, and only when they were found', async () => {
    const home = homeWith(['Sync/Camera/a.jpg'])
    const folders = makeFoundFolders({ home, pictures: null })
    expect(folders.pathOf('0'.repeat(16))).toBeNull()
    const [one] = await folders.find()
    expect(one?.id).toMatch(/^[0-9a-f]{16}$/)
    expect(folders.pathOf(one?.id ?? '')).toBe(join(home, 'Sync/Camera'))
  })
})

function homeWith(files: readonly string[]): string {
  const home = mkdtempSync(join(tmpdir(), 'safelight-home-'))
  onTestFinished(() => {
    rmSync(home, { recursive: true, force: true })
  })
  for (const file of files) put(home, file, 'x')
  return home
}

function put(home: string, file: string, text: string): void {
  mkdirSync(dirname(join(home, file)), { recursive: true })
  writeFileSync(join(home, file), text)
}
