import { BrowserWindow, session } from 'electron'

import { printedPageHeaders } from './content-policy'
import { pagePreferences } from './hardening'
import { servePage } from './page-protocol'
import { appOrigin } from './schemes'

/** Prints a page without a script to PDF in a hidden window that is gone afterwards. */
export async function printPage(html: Uint8Array): Promise<Uint8Array> {
  const ownSession = session.fromPartition(`print-${process.hrtime.bigint()}`)
  const read = () => Promise.resolve(new Uint8Array(html))
  const files = new Map([['/report.html', { contentType: 'text/html; charset=utf-8', read }]])
  servePage(ownSession, { origin: appOrigin, files, headers: printedPageHeaders })
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...pagePreferences, javascript: false, session: ownSession },
  })
  try {
    await window.loadURL(`${appOrigin}/report.html`)
    return await window.webContents.printToPDF({
      printBackground: true,
      pageSize: 'A4',
      preferCSSPageSize: true,
    })
  } finally {
    window.destroy()
  }
}
