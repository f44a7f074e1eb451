import type { ItemId } from '../../../../shared/domain/item/ids'
import type { AuditorContract } from '../../../../shared/ipc/auditor'
import type { Client } from '../../../../shared/ipc/wire'

/** A photo to find on the phone: by its day, its name, and how it looks. */
export interface LeftOutPhoto {
  readonly name: string
  /** Local wall clock; null where nobody knows. */
  readonly takenLocal: string | null
  readonly picture: Uint8Array | null
}

const pageLength = 1_000
/** Pictures beyond these would make a file of hundreds of megabytes: names and days go on. */
const mostPictures = 600

/** The photos that must not stay selected, in order of time. */
export async function leftOutPhotos(
  auditor: Client<AuditorContract>,
  items: readonly ItemId[],
): Promise<readonly LeftOutPhoto[]> {
  if (items.length === 0) return []
  const photos: LeftOutPhoto[] = []
  for (let offset = 0; offset < items.length; offset += pageLength) {
    const asked = { filter: { items: [...items] }, order: 'taken', offset, limit: pageLength } as const
    const { frames } = await auditor.framePage(asked)
    for (const { id, name, takenLocal, hasThumbnail } of frames) {
      const isShown = hasThumbnail && photos.length < mostPictures
      photos.push({ name, takenLocal, picture: isShown ? await auditor.thumbnail({ item: id }) : null })
    }
  }
  return photos
}
