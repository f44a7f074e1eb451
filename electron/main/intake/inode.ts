import type { BigIntStats } from 'node:fs'

/**
 * Tells one file on disk from every other: `device:inode:birth`.
 *
 * The birth time is what a new file in a deleted one's inode does not share with it; where a file system keeps none, its
 * stand-in changes on a rename too, and a moved file is simply read again.
 */
export const inodeOf = ({
  dev,
  ino,
  birthtimeNs,
}: Pick<BigIntStats, 'dev' | 'ino' | 'birthtimeNs'>): string =>
  `${String(dev)}:${String(ino)}:${String(birthtimeNs)}`
