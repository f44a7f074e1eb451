import type { SyncKind } from '../../../shared/ipc/found-folders'

/** Where sync apps put a phone's photos unless told otherwise, below the user's home; a camera's own folder first. */
export const syncFolderNames: readonly { readonly kind: SyncKind; readonly folder: string }[] = [
  { kind: 'syncthing', folder: 'Sync/DCIM' },
  { kind: 'syncthing', folder: 'Sync/Camera' },
  { kind: 'syncthing', folder: 'Syncthing/Camera' },
  { kind: 'syncthing', folder: 'Sync' },
  { kind: 'nextcloud', folder: 'Nextcloud/InstantUpload' },
  { kind: 'nextcloud', folder: 'Nextcloud/Photos' },
  { kind: 'dropbox', folder: 'Dropbox/Camera Uploads' },
  { kind: 'icloud', folder: 'Pictures/iCloud Photos/Photos' },
  { kind: 'icloud', folder: 'iCloudPhotos/Photos' },
  { kind: 'icloud', folder: 'Pictures/Photos Library.photoslibrary/originals' },
  { kind: 'google-drive', folder: 'Google Drive/My Drive' },
  { kind: 'google-drive', folder: 'Google Drive' },
  { kind: 'onedrive', folder: 'OneDrive/Pictures/Camera Roll' },
  { kind: 'onedrive', folder: 'OneDrive/Pictures' },
]

/** Syncthing's own file on Linux (old and new), macOS and Windows. */
export const syncthingSettings: readonly string[] = [
  '.config/syncthing/config.xml',
  '.local/state/syncthing/config.xml',
  'Library/Application Support/Syncthing/config.xml',
  'AppData/Local/Syncthing/config.xml',
]
