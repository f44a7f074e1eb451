/** A stream of numbers in [0, 1) that is the same for the same seed text (FNV-1a into mulberry32). */
export function randomStream(seed) {
  let state = 2166136261
  for (const character of String(seed)) state = Math.imul(state ^ character.codePointAt(0), 16777619)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    whole: (low, high) => Math.floor(low + (high - low + 1) * next()),
    pick: (choices) => choices[Math.floor(next() * choices.length)],
  }
}
