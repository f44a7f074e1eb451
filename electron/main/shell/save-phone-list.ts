import { basename, dirname } from 'node:path'

import { dialog, type BrowserWindow } from 'electron'

import type { PhoneListForm } from '../../../shared/ipc/phone-list'
import type { SavedReport } from '../../../shared/ipc/report'
import { phoneList } from '../export/phone/phone-list'
import { folderOutside, saveFiles } from '../export/save-files'
import type { Services } from '../services'
import { words } from './language/words'
import { printPage } from './print-page'

/** Saves what is to be done on the phone where the user says; nothing is made when they do not, or when it would lie in a roll. */
export async function savePhoneList(
  services: Services,
  window: BrowserWindow,
  form: PhoneListForm,
): Promise<SavedReport | null> {
  const answer = await dialog.showSaveDialog(window, {
    title: words.dialog.savePhoneList,
    defaultPath: `safelight-phone.${form}`,
    filters: [{ name: form.toUpperCase(), extensions: [form] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (answer.canceled || answer.filePath === '') return null
  const folder = dirname(answer.filePath)
  const whole = basename(answer.filePath)
  const isAgreed = whole.endsWith(`.${form}`)
  const rolls = services.rolls.list().flatMap(({ id }) => services.rolls.folderOf(id) ?? [])
  await folderOutside(folder, rolls)
  const name = isAgreed ? whole.slice(0, -form.length - 1) : whole
  const file = await phoneList(services.auditor, { form, name, print: printPage })
  return { folder, files: await saveFiles({ folder, isAgreed }, [file], rolls) }
}
