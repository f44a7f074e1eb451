import type { Facts, Metadata } from './facts'

/**
 * Facts with some of them changed. Facts from a store are read as they are asked for: copied by a spread, they would come out
 * empty.
 */
export const changedFacts = (facts: Facts, changes: Partial<Facts>): Facts => ({
  bytes: facts.bytes,
  metadata: facts.metadata,
  pixels: facts.pixels,
  parts: facts.parts,
  assigned: facts.assigned,
  problem: facts.problem,
  ...changes,
})

export const changedMetadata = (metadata: Metadata, changes: Partial<Metadata>): Metadata => ({
  mediaKind: metadata.mediaKind,
  format: metadata.format,
  width: metadata.width,
  height: metadata.height,
  orientation: metadata.orientation,
  durationSeconds: metadata.durationSeconds,
  taken: metadata.taken,
  place: metadata.place,
  camera: metadata.camera,
  contentIdentifier: metadata.contentIdentifier,
  isScreenshot: metadata.isScreenshot,
  isFavourite: metadata.isFavourite,
  albums: metadata.albums,
  captions: metadata.captions,
  ...changes,
})
