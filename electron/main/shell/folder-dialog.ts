import { dialog, type BrowserWindow } from 'electron'

/** Asks for one folder with the system's own dialog; null when it was closed. */
export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, {
    title: 'Choose the folder your phone syncs to',
    buttonLabel: 'Watch this folder',
    properties: ['openDirectory', 'dontAddToRecent'],
  })
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}
