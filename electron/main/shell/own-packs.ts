import { basename, dirname } from 'node:path'

import { dialog, type BrowserWindow } from 'electron'

import type { PackId } from '../../../shared/domain/item/ids'
import { loadPack } from '../../../shared/domain/policy/load-pack'
import { asOwnPack } from '../../../shared/domain/policy/own-pack'
import type { KeptPack } from '../../../shared/ipc/own-packs'
import { WireError } from '../../../shared/ipc/wire'
import { saveFiles } from '../export/save-files'
import type { Services } from '../services'
import { readPackFile } from '../settings/pack-file'
import { words } from './language/words'

const filters = [{ name: words.dialog.packFiles, extensions: ['json'] }]

/** Asks for a file and keeps the pack in it; null when the dialog was closed. Throws `not-found` or `pack-invalid`. */
export async function addPack(services: Services, window: BrowserWindow): Promise<KeptPack | null> {
  const answer = await dialog.showOpenDialog(window, {
    ...words.dialog.addPack,
    filters,
    properties: ['openFile', 'dontAddToRecent'],
  })
  const [file] = answer.canceled ? [] : answer.filePaths
  if (file === undefined) return null
  const read = await readPackFile(file)
  if (read.ok) return services.auditor.keepPack({ text: read.text })
  const code = read.code === 'too-large' ? 'pack-invalid' : read.code
  throw new WireError({ code, detail: basename(file) })
}

/** Saves a pack as a file to change, under an id of its own; the file's name, null when the dialog was closed. */
export async function savePack(
  services: Services,
  window: BrowserWindow,
  policy: PackId,
): Promise<string | null> {
  const loaded = loadPack(await services.auditor.packText({ policy }))
  if (!loaded.ok) throw new WireError({ code: 'pack-invalid', detail: policy })
  const own = asOwnPack(loaded.pack)
  const answer = await dialog.showSaveDialog(window, {
    title: words.dialog.savePack,
    defaultPath: `${own.id.replace('own/', '')}.json`,
    filters,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (answer.canceled || answer.filePath === '') return null
  const rolls = services.rolls.list().flatMap((roll) => services.rolls.folderOf(roll.id) ?? [])
  const bytes = new TextEncoder().encode(`${JSON.stringify(own, null, 2)}\n`)
  const [name] = await saveFiles(
    { folder: dirname(answer.filePath), isAgreed: true },
    [{ name: basename(answer.filePath), bytes }],
    rolls,
  )
  return name ?? null
}
