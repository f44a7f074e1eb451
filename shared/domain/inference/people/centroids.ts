/** Numbers in one face descriptor. */
export const descriptorLength = 128
const blockLength = 16

/** Mean descriptors of persons in one flat array, grown by doubling: 150,000 faces are searched without making an object. */
export class Centroids {
  private means = new Float32Array(64 * descriptorLength)
  private readonly counts: number[] = []

  /** A new person of one face; returns its place. */
  add(descriptor: Float32Array): number {
    const place = this.counts.length
    if ((place + 1) * descriptorLength > this.means.length) {
      const larger = new Float32Array(this.means.length * 2)
      larger.set(this.means)
      this.means = larger
    }
    this.means.set(descriptor, place * descriptorLength)
    this.counts.push(1)
    return place
  }

  /** Moves a person's mean towards one more face. */
  include(place: number, descriptor: Float32Array): void {
    const count = (this.counts[place] ?? 0) + 1
    this.counts[place] = count
    const start = place * descriptorLength
    for (let index = 0; index < descriptorLength; index += 1) {
      const before = this.means[start + index] ?? 0
      this.means[start + index] = before + ((descriptor[index] ?? 0) - before) / count
    }
  }

  /** The nearest person within a distance, of those allowed; null when none is. */
  nearest(
    descriptor: Float32Array,
    within: number,
    isAllowed: (place: number) => boolean,
  ): { readonly place: number; readonly distance: number } | null {
    const { means } = this
    let best = within * within
    let found = -1
    for (let place = 0; place < this.counts.length; place += 1) {
      const squared = squaredDistance(means, place * descriptorLength, { descriptor, limit: best })
      if (squared < best && isAllowed(place)) {
        best = squared
        found = place
      }
    }
    return found === -1 ? null : { place: found, distance: Math.sqrt(best) }
  }
}

/** Gives up once the sum is beyond `limit`: most persons are ruled out by their first numbers. */
function squaredDistance(
  means: Float32Array,
  start: number,
  { descriptor, limit }: { readonly descriptor: Float32Array; readonly limit: number },
): number {
  let sum = 0
  for (let block = 0; block < descriptorLength; block += blockLength) {
    for (let index = block; index < block + blockLength; index += 1) {
      const difference = (means[start + index] as number) - (descriptor[index] as number)
      sum += difference * difference
    }
    if (!(sum < limit)) return sum
  }
  return sum
}
