import { protocol } from 'electron'

import { photoScheme } from '../../../shared/ipc/photo'

export const appScheme = 'safelight-app'
export const appOrigin = `${appScheme}://app`
export const readerScheme = 'safelight-reader'
export const readerOrigin = `${readerScheme}://reader`

const ownSchemes = [appScheme, readerScheme, photoScheme]

/** Must run before Electron is ready. No scheme may fetch, hold a service worker or bypass a page's policy. */
export function registerOwnSchemes(): void {
  protocol.registerSchemesAsPrivileged(
    ownSchemes.map((scheme) => ({ scheme, privileges: { standard: true, secure: true } })),
  )
}
