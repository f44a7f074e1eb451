import type { Session } from 'electron'

import type { StaticFile } from './static-files'

export interface Page {
  /** `safelight-app://app`. */
  readonly origin: string
  readonly files: ReadonlyMap<string, StaticFile>
  readonly headers: Readonly<Record<string, string>>
}

/** Serves one page's files under its own origin in one session, every answer with the page's policy. */
export function servePage(session: Session, page: Page): void {
  const scheme = page.origin.slice(0, page.origin.indexOf(':'))
  session.protocol.handle(scheme, (request) => pageResponse(page, request))
}

export async function pageResponse(
  page: Page,
  request: { readonly url: string; readonly method: string },
): Promise<Response> {
  const file = request.url.startsWith(`${page.origin}/`)
    ? page.files.get(request.url.slice(page.origin.length))
    : undefined
  if (file === undefined || request.method !== 'GET')
    return new Response(null, { status: 404, headers: page.headers })
  return new Response(await file.read(), { headers: { ...page.headers, 'Content-Type': file.contentType } })
}
