import type { Failure } from '../../../../shared/ipc/wire'

/** What went wrong and what helps, for every code that can cross the wire. */
export function failure(failed: Failure): string {
  switch (failed.code) {
    case 'unknown-call':
      return 'This part of the app is newer than the rest. Please install it again.'
    case 'invalid-input':
      return 'That value cannot be used. Please check it and try again.'
    case 'wrong-sender':
      return 'A window that is not ours asked for this. Nothing was done.'
    case 'not-found':
      return 'It is no longer there. The list has been brought up to date.'
    case 'root-missing':
      return 'The folder cannot be found. Connect its drive; nothing was removed here.'
    case 'root-inside-another':
      return 'This folder lies inside one that is already watched, or around it.'
    case 'folder-refused':
      return 'This folder cannot be used. Please choose another one of your own.'
    case 'inside-roll':
      return 'That folder is among your photos, where nothing is ever written. Please choose another.'
    case 'pack-invalid':
      return 'This policy cannot be read. Another one can be chosen.'
    case 'store-corrupt':
      return 'The store is damaged. It was kept aside and nothing was overwritten.'
    case 'store-in-use':
      return 'Safelight is already open. Please use the window that is there.'
    case 'disk-full':
      return 'The disk is full, so nothing was written. Free some space and try again.'
    case 'cancelled':
      return 'Stopped. Nothing was changed.'
    case 'internal':
      return 'Something went wrong in this app. Nothing was lost; please try again.'
  }
}
