import type { Facts } from '../../../shared/domain/item/facts'

/** What is known of an item before anybody has read it: nothing, so that the audit says "could" and never "safe". */
export const unreadFacts = (bytes: number): Facts => ({
  bytes,
  metadata: {
    mediaKind: 'photo',
    format: 'unknown',
    width: null,
    height: null,
    orientation: null,
    durationSeconds: null,
    taken: null,
    place: null,
    camera: null,
    contentIdentifier: null,
    isScreenshot: false,
    isFavourite: null,
    albums: [],
    captions: [],
  },
  pixels: null,
  parts: [],
  assigned: null,
  problem: null,
})
