import { dialog, type BrowserWindow } from 'electron'

import type { FolderPurpose } from '../ports'

const wordings: Readonly<Record<FolderPurpose, { readonly title: string; readonly buttonLabel: string }>> = {
  roll: { title: 'Choose the folder your phone syncs to', buttonLabel: 'Watch this folder' },
  copies: { title: 'Choose where the copies go', buttonLabel: 'Write copies here' },
}

/** Asks for one folder with the system's own dialog; null when it was closed. */
export async function chooseFolder(window: BrowserWindow, purpose: FolderPurpose): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, {
    ...wordings[purpose],
    properties: [
      'openDirectory',
      'dontAddToRecent',
      ...(purpose === 'copies' ? ['createDirectory' as const] : []),
    ],
  })
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}
