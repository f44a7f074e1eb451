/** The first place, among `count` from `from` on, where `isReached` holds, which holds at every later one too; `count` where it never does. */
export function firstPlace(count: number, isReached: (place: number) => boolean, from = 0): number {
  let [low, high] = [from, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isReached(middle)) high = middle
    else low = middle + 1
  }
  return low
}
