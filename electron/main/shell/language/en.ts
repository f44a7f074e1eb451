import type { FailureCode } from '../../../../shared/ipc/wire'
import type { SensitiveKind } from '../../living/sensitive-watch'
import type { KeysUnreadable } from '../keys'

const count = (value: number, one: string, many: string): string =>
  `${value.toLocaleString('en-GB')} ${value === 1 ? one : many}`

const sensitive: Readonly<Record<SensitiveKind, string>> = {
  children: 'children',
  document: 'documents',
  intimate: 'intimate pictures',
}

const store: Partial<Record<FailureCode, string>> = {
  'store-in-use': 'Another Safelight is using the same data. Close it, then try again.',
  'store-corrupt': 'What the app had kept could not be read. It was left as it is.',
  'disk-full': 'The disk is full. Free some space, then try again.',
  'pack-invalid': 'A policy that came with the app is damaged. Install the app again.',
}

const keys: Readonly<Record<KeysUnreadable['reason'], string>> = {
  'keyring-missing': 'The place where your system keeps keys is not there. Unlock it, then try again.',
  'keyring-changed': 'Your system no longer opens the keys of this data. Nothing was deleted.',
  'file-damaged': 'The keys of your data are damaged. Nothing was deleted.',
}

const notAllowed = 'The app may not write to the folder for its data.'
const fileInTheWay = 'A file stands where the folder for the app’s data should be.'
const system: Readonly<Record<string, string>> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: notAllowed,
  EEXIST: fileInTheWay,
  ENOTDIR: fileInTheWay,
  ENOSPC: 'The disk is full. Free some space, then try again.',
}

/** Every sentence that main itself shows: tray, notices, dialogs, and the two pages without a script. */
export const en = {
  tray: {
    tip: (state: string) => `Safelight: ${state}`,
    noRoll: 'no folder chosen',
    paused: 'paused',
    rootMissing: 'a folder cannot be found',
    watching: 'watching for new photos',
    reading: (done: number, of: number) => `reading, ${String(done)} of ${String(of)}`,
    open: 'Open Safelight',
    quit: 'Quit',
  },
  notice: {
    title: 'Safelight',
    says: (items: number, kinds: readonly SensitiveKind[]) =>
      `${count(items, 'new photo', 'new photos')} would have left: ${kinds.map((kind) => sensitive[kind]).join(', ')}.`,
  },
  dialog: {
    roll: { title: 'Choose the folder your phone syncs to', buttonLabel: 'Watch this folder' },
    copies: { title: 'Choose where the copies go', buttonLabel: 'Write copies here' },
    saveReport: 'Save the report',
    savePhoneList: 'Save what to do on your phone',
    addPack: { title: 'Choose a policy file of your own', buttonLabel: 'Check and add' },
    savePack: 'Save as a file to change',
    packFiles: 'Policy files',
  },
  failure: {
    title: 'Safelight could not start',
    untouched: 'Your photos were not touched, and nothing left this computer.',
    forHelper: 'For whoever helps you',
    unknown: 'Something went wrong that we did not foresee.',
    store,
    keys,
    system,
  },
  erased: {
    done: 'Everything was deleted',
    partly: 'Some files could not be deleted',
    were: (files: number, megabytes: string) =>
      `${count(files, 'file', 'files')}, ${megabytes} MB, were in the folder of this app.`,
    left: (files: number) => `${count(files, 'file is', 'files are')} there now.`,
    elsewhere: 'Your photos were not touched. What you saved elsewhere, such as reports, is still there.',
    end: 'Close this window to end Safelight. The next start begins anew.',
  },
}
