import { dialog, type BrowserWindow } from 'electron'

import type { FolderPurpose } from '../ports'
import { words } from './language/words'

/** Asks for one folder with the system's own dialog; null when it was closed. */
export async function chooseFolder(window: BrowserWindow, purpose: FolderPurpose): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, {
    ...words.dialog[purpose],
    properties: [
      'openDirectory',
      'dontAddToRecent',
      ...(purpose === 'copies' ? ['createDirectory' as const] : []),
    ],
  })
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}
