import { mkdtemp, mkdir, writeFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { appHeaders, plainPageHeaders, readerHeaders } from '../../../electron/main/shell/content-policy'
import { pageResponse, type Page } from '../../../electron/main/shell/page-protocol'
import { listStaticFiles } from '../../../electron/main/shell/static-files'

let folder: string
let page: Page

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'))
  await mkdir(join(folder, 'pages/assets'), { recursive: true })
  await writeFile(join(folder, 'pages/index.html'), '<!doctype html>')
  await writeFile(join(folder, 'pages/assets/app.js'), 'export {}')
  await writeFile(join(folder, 'pages/assets/app.js.map'), '{}')
  await writeFile(join(folder, 'secret.html'), 'secret')
  await symlink(join(folder, 'secret.html'), join(folder, 'pages/link.html'))
  page = {
    origin: 'safelight-app://app',
    files: await listStaticFiles(join(folder, 'pages')),
    headers: appHeaders,
  }
})
afterAll(() => rm(folder, { recursive: true }))

const get = (url: string) => pageResponse(page, { url, method: 'GET' })

describe('the page protocol', () => {
  it('serves a listed file with its type and the policy', async () => {
    const response = await get('safelight-app://app/assets/app.js')
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toMatch('text/javascript')
    expect(response.headers.get('Content-Security-Policy')).toMatch("default-src 'none'")
    expect(await response.text()).toBe('export {}')
  })

  it.each([
    'safelight-app://app/../secret.html',
    'safelight-app://app/%2e%2e/secret.html',
    'safelight-app://app/assets/..%2f..%2fsecret.html',
    'safelight-app://app/link.html',
    'safelight-app://app/assets/app.js.map',
    'safelight-app://app/assets',
    'safelight-app://app/',
    'safelight-app://app',
    'safelight-app://other/index.html',
    'safelight-app://app.evil/index.html',
    'safelight-app://app/index.html?x',
  ])('does not serve %s', async (address) => {
    const response = await get(address)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('')
  })

  it('serves reads only', async () => {
    const request = { url: 'safelight-app://app/index.html', method: 'POST' }
    expect((await pageResponse(page, request)).status).toBe(404)
  })
})

describe('the content policies', () => {
  const policies = [appHeaders, readerHeaders, plainPageHeaders].map(
    (headers) => headers['Content-Security-Policy'] ?? '',
  )

  it.each(policies)('start from nothing and allow no connection: %s', (policy) => {
    expect(policy).toMatch(/^default-src 'none'/)
    expect(policy).toMatch("connect-src 'none'")
    expect(policy).not.toMatch(/'unsafe-|https?:|data:|\*/)
  })

  it('let only the reader compile WASM, and nobody evaluate text', () => {
    expect(appHeaders['Content-Security-Policy']).not.toMatch('eval')
    expect(readerHeaders['Content-Security-Policy']).toMatch("'wasm-unsafe-eval'")
  })
})
