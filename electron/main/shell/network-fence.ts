import type { Session } from 'electron'

import { nowhere } from './command-line'
import { isOwnAddress } from './own-address'

/** Whose session it was, `https`, `ws`, … and the kind of resource; never the address. */
export interface BlockedAttempt {
  readonly process: string
  readonly scheme: string
  readonly resource: string
}
export type OnBlocked = (attempt: BlockedAttempt) => void

export interface Fence {
  readonly process: string
  /** The only schemes that may be loaded. */
  readonly schemes: readonly string[]
}

/** Lets a session load the fence's schemes and nothing else; everything refused is reported. */
export async function fenceSession(
  session: Session,
  { process, schemes }: Fence,
  onBlocked: OnBlocked,
): Promise<void> {
  session.webRequest.onBeforeRequest((details, respond) => {
    const cancel = !isOwnAddress(details.url, schemes)
    if (cancel) onBlocked({ process, scheme: schemeOf(details.url), resource: details.resourceType })
    respond({ cancel })
  })
  // Requests that main's own code could make skip the hook above; no session has any business with files.
  session.protocol.handle('file', () => new Response(null, { status: 403 }))
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
