import type { ItemId } from '../../../shared/domain/item/ids'

/** The preview's stand-in for the photo protocol: one of the pictures that its server found. */
export const thumbUrl = (item: ItemId): string => `/photo/${String(Number.parseInt(item.slice(0, 8), 16))}`
