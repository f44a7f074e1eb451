import type { Session } from 'electron'

import { nowhere } from './command-line'
import { isOwnAddress } from './own-address'

/** Called with what was asked for: `https`, `ws`, … and the kind of resource, never the address. */
export type OnBlocked = (attempt: { readonly scheme: string; readonly resource: string }) => void

/** Lets a session load the given schemes and nothing else; everything refused is reported. */
export async function fenceSession(
  session: Session,
  schemes: readonly string[],
  onBlocked: OnBlocked,
): Promise<void> {
  session.webRequest.onBeforeRequest((details, respond) => {
    const cancel = !isOwnAddress(details.url, schemes)
    if (cancel) onBlocked({ scheme: schemeOf(details.url), resource: details.resourceType })
    respond({ cancel })
  })
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, grant) => grant({}))
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
  await session.setProxy({ mode: 'fixed_servers', proxyRules: nowhere, proxyBypassRules: '<-loopback>' })
}

const schemeOf = (address: string): string =>
  /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase() ?? 'unknown'
