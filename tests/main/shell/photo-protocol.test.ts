import { describe, expect, it } from 'vitest'

import { photoResponse } from '../../../electron/main/shell/photo-protocol'
import { photoAddress } from '../../../shared/ipc/photo'
import { isItemId } from '../../../shared/domain/item/ids'

const id = 'a1'.repeat(32)
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])
const asked: string[] = []
const thumbnails = async (item: string): Promise<Uint8Array | null> => {
  asked.push(item)
  return item === id ? jpeg : null
}
const get = (url: string) => photoResponse({ url, method: 'GET' }, thumbnails)

const tricks = [
  `safelight-photo://${id}/../../etc/passwd`,
  `safelight-photo://${id}/%2e%2e/thumb`,
  `safelight-photo://${id}/thumb%00`,
  `safelight-photo://${id}/thumb/..`,
  `safelight-photo://${id}//thumb`,
  `safelight-photo://${id}/thumb?size=original`,
  `safelight-photo://${id}/thumb#original`,
  `safelight-photo://${id}/original`,
  `safelight-photo://${id}`,
  `safelight-photo://${id.toUpperCase()}/thumb`,
  `safelight-photo://${id}0/thumb`,
  `safelight-photo://${id.slice(1)}/thumb`,
  `safelight-photo://user@${id}/thumb`,
  `safelight-photo://${id}:80/thumb`,
  `safelight-photo://${id}.evil/thumb`,
  'safelight-photo:///etc/passwd',
  'safelight-photo://server/share/thumb',
  'safelight-photo:\\\\server\\share\\thumb',
  `file:///${id}/thumb`,
  `safelight-photo://${id}/thumb\n`,
]

describe('the photo protocol', () => {
  it('serves a stored thumbnail by item and size', async () => {
    if (!isItemId(id)) throw new Error('not an item id')
    const response = await get(photoAddress(id, 'thumb'))
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('image/jpeg')
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(jpeg)
  })

  it.each(tricks)('refuses %j without asking the auditor', async (address) => {
    asked.length = 0
    const response = await get(address)
    expect(response.status).toBe(400)
    expect(asked).toEqual([])
  })

  it('refuses any method but GET', async () => {
    const url = `safelight-photo://${id}/thumb`
    expect((await photoResponse({ url, method: 'POST' }, thumbnails)).status).toBe(400)
  })

  it('answers 404 for an item that it does not hold', async () => {
    expect((await get(`safelight-photo://${'b'.repeat(64)}/thumb`)).status).toBe(404)
  })

  it('serves nothing that is no picture by content', async () => {
    const html = async (): Promise<Uint8Array> => new TextEncoder().encode('<script>alert(1)</script>')
    const response = await photoResponse({ url: `safelight-photo://${id}/thumb`, method: 'GET' }, html)
    expect(response.status).toBe(404)
  })
})
