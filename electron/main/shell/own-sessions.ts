import { session, type Session } from 'electron'

import { photoScheme } from '../../../shared/ipc/photo'
import { appHeaders, readerHeaders } from './content-policy'
import { fenceSession, type OnBlocked } from './network-fence'
import { servePage } from './page-protocol'
import { servePhotos, type ReadThumbnail } from './photo-protocol'
import { appOrigin, appScheme, readerOrigin, readerScheme } from './schemes'
import { listStaticFiles } from './static-files'

export interface OwnSessions {
  readonly app: Session
  readonly reader: Session
}

/**
 * One session in memory for the window people see and one for the readers, each with its own pages; the default session, which
 * no window uses, may load nothing at all.
 */
export async function openSessions(options: {
  readonly pages: string
  readonly readThumbnail: ReadThumbnail
  readonly onBlocked: OnBlocked
}): Promise<OwnSessions> {
  const app = session.fromPartition('app', { cache: false })
  const reader = session.fromPartition('reader', { cache: false })
  await fenceSession(session.defaultSession, { process: 'none', schemes: [] }, options.onBlocked)
  await fenceSession(
    app,
    { process: 'app', schemes: [appScheme, photoScheme, 'devtools'] },
    options.onBlocked,
  )
  await fenceSession(reader, { process: 'reader', schemes: [readerScheme, 'blob'] }, options.onBlocked)

  const files = await listStaticFiles(options.pages)
  servePage(app, { origin: appOrigin, files, headers: appHeaders })
  servePage(reader, { origin: readerOrigin, files, headers: readerHeaders })
  servePhotos(app, options.readThumbnail)
  return { app, reader }
}
