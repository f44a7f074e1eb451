/** Inferring twice over more items than this takes seconds, and the user's act must not wait for it. */
export const mostItemsForCascade = 20_000
