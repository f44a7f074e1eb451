import { isItemId, type ItemId } from '../domain/item/ids'

export const photoScheme = 'safelight-photo'

/** `thumb`: upright JPEG or WebP, longest side at most 512 px. */
export const photoSizes = ['thumb'] as const
export type PhotoSize = (typeof photoSizes)[number]

export const photoAddress = (item: ItemId, size: PhotoSize): string => `${photoScheme}://${item}/${size}`

/** The one form an address may have; anything else, however a path could be spelt, is null. */
export function parsePhotoAddress(
  address: string,
): { readonly item: ItemId; readonly size: PhotoSize } | null {
  const match = /^safelight-photo:\/\/([0-9a-f]{64})\/([a-z]+)$/.exec(address)
  const item = match?.[1]
  const size = photoSizes.find((known) => known === match?.[2])
  return item !== undefined && isItemId(item) && size !== undefined ? { item, size } : null
}
