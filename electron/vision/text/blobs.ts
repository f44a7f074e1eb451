import type { GreyPicture } from '../picture/grey'

/** One connected piece of ink. */
export interface Blob {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** Pixels of ink. */
  readonly ink: number
}

/** Every connected piece darker than the middle grey (eight neighbours), in two passes with a union of labels (Rosenfeld 1966). */
export function blobsOf({ width, height, luma }: GreyPicture): readonly Blob[] {
  const labels = new Int32Array(width * height)
  const parents: number[] = [0]
  const rootOf = (label: number): number => {
    let root = label
    while (parents[root] !== root) root = parents[root]!
    for (let each = label; parents[each] !== root;) {
      const next = parents[each]!
      parents[each] = root
      each = next
    }
    return root
  }
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (luma[at]! >= inkBelow) continue
      const before = x > 0 ? labels[at - 1]! : 0
      const over = y > 0 ? labels[at - width]! : 0
      const overLeft = y > 0 && x > 0 ? labels[at - width - 1]! : 0
      const overRight = y > 0 && x < width - 1 ? labels[at - width + 1]! : 0
      const label = over || overLeft || before || overRight || parents.length
      if (label === parents.length) parents.push(label)
      labels[at] = label
      // Only these two can join pieces that were apart.
      if (overRight !== 0 && over === 0 && label !== overRight)
        join(parents, rootOf(label), rootOf(overRight))
      if (before !== 0 && over === 0 && label !== before) join(parents, rootOf(label), rootOf(before))
    }
  }
  return gathered(labels, width, { count: parents.length, rootOf })
}

const inkBelow = 128

function join(parents: number[], one: number, other: number): void {
  if (one < other) parents[other] = one
  else parents[one] = other
}

function gathered(
  labels: Int32Array,
  width: number,
  { count, rootOf }: { readonly count: number; readonly rootOf: (label: number) => number },
): readonly Blob[] {
  const [left, right] = [new Int32Array(count).fill(width), new Int32Array(count)]
  const [top, bottom, ink] = [new Int32Array(count).fill(-1), new Int32Array(count), new Int32Array(count)]
  const roots = Int32Array.from({ length: count }, (_, label) => (label === 0 ? 0 : rootOf(label)))
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] === 0) continue
    const root = roots[labels[at]!]!
    const [x, y] = [at % width, (at / width) | 0]
    ink[root]!++
    if (x < left[root]!) left[root] = x
    if (x > right[root]!) right[root] = x
    if (top[root]! < 0) top[root] = y
    bottom[root] = y
  }
  return Array.from({ length: count }, (_, root) => root)
    .filter((root) => ink[root]! > 0)
    .map((root) => ({
      left: left[root]!,
      top: top[root]!,
      width: right[root]! - left[root]! + 1,
      height: bottom[root]! - top[root]! + 1,
      ink: ink[root]!,
    }))
}
