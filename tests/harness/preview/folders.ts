import type { FoundFolder } from '../../../shared/ipc/found-folders'

export const previewFolders: readonly FoundFolder[] = [
  { id: 'a'.repeat(16), kind: 'syncthing', folder: '~/Sync/Camera', photos: 1_204, hasMore: false },
  {
    id: 'b'.repeat(16),
    kind: 'onedrive',
    folder: '~/OneDrive/Pictures/Camera Roll',
    photos: 3_870,
    hasMore: true,
  },
  { id: 'c'.repeat(16), kind: 'pictures', folder: '~/Pictures', photos: 61, hasMore: false },
]
