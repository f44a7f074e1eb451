import type { ItemId } from '../../shared/domain/item/ids'
import { photoAddress } from '../../shared/ipc/photo'

/** Where a window finds an item's picture: main serves it from the catalogue, never from the roll. */
export const thumbUrl = (item: ItemId): string => photoAddress(item, 'thumb')
