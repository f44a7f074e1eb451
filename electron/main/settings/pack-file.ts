/** Larger than any pack, and small enough to be read whole: the packs that ship have 14 kB. */
export const mostPackBytes = 1_000_000
