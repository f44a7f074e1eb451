import type { Blob } from './blobs'

/** A letter, a digit, or something of their size: its middle and the longer of its sides. */
export interface Letter {
  readonly x: number
  readonly y: number
  readonly size: number
}

export interface LetterRows {
  /** Which way the rows run: radians clockwise from level, −π/2 to π/2. Which way up is not known. */
  readonly angle: number
  readonly rows: readonly (readonly Letter[])[]
}

/**
 * Rows of letters among pieces of ink, whichever way they run. A letter stands between two others of its size, in one line with
 * them (after the chaining of Epshtein et al. 2010, section 3); leaves and stones do that too, but in every direction. Null where no
 * direction has rows enough.
 */
export function letterRows(
  blobs: readonly Blob[],
  area: { readonly width: number; readonly height: number },
): LetterRows | null {
  const letters = lettersOf(blobs, area)
  const links = linksBetween(letters)
  const angle = commonAngle(links)
  if (angle === null) return null
  const along = links.filter((link) => turnBetween(link.angle, angle) < mostBend)
  const rows = rowsOf(letters, along).filter(({ length }) => length >= fewestInRow)
  const count = rows.reduce((sum, { length }) => sum + length, 0)
  if (count < fewestLetters || along.length < leastAlike * links.length) return null
  return { angle: slopeOf(rows, angle), rows }
}

const fewestInRow = 4
const fewestLetters = 9
const mostBend = (14 * Math.PI) / 180
/** By chance a sixth of all links run within 14 degrees of any direction. */
const leastAlike = 0.3
const mostLetters = 6_000

function lettersOf(
  blobs: readonly Blob[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly Letter[] {
  const largest = Math.max(width, height) / 8
  return blobs
    .filter((blob) => {
      const [long, short] = [Math.max(blob.width, blob.height), Math.min(blob.width, blob.height)]
      const fill = blob.ink / (blob.width * blob.height)
      return long >= 5 && long <= largest && long <= 12 * short && fill >= 0.12 && blob.ink >= 8
    })
    .toSorted((one, other) => other.ink - one.ink)
    .slice(0, mostLetters)
    .map((blob) => ({
      x: blob.left + blob.width / 2,
      y: blob.top + blob.height / 2,
      size: Math.max(blob.width, blob.height),
    }))
}

/** One letter with the two beside it. */
interface Link {
  readonly letter: number
  readonly beside: readonly [number, number]
  readonly angle: number
}

function linksBetween(letters: readonly Letter[]): readonly Link[] {
  const near = nearby(letters)
  return letters.flatMap((_, index) => {
    const link = linkOf(letters, index, near(index))
    return link === null ? [] : [link]
  })
}

/** Of all couples of neighbours on opposite sides, the closest one. */
function linkOf(letters: readonly Letter[], index: number, neighbours: readonly number[]): Link | null {
  const here = letters[index]!
  let best: Link | null = null
  let shortest = Infinity
  for (const [place, one] of neighbours.entries()) {
    for (const other of neighbours.slice(place + 1)) {
      const [ax, ay] = [letters[one]!.x - here.x, letters[one]!.y - here.y]
      const [bx, by] = [letters[other]!.x - here.x, letters[other]!.y - here.y]
      const [a, b] = [Math.hypot(ax, ay), Math.hypot(bx, by)]
      // Within twenty degrees of opposite.
      if (a + b >= shortest || ax * bx + ay * by > -0.94 * a * b) continue
      shortest = a + b
      best = { letter: index, beside: [one, other], angle: halfTurn(Math.atan2(by - ay, bx - ax)) }
    }
  }
  return best
}

const mostNeighbours = 8
const reachOfSize = 2.4
const mostSizeRatio = 2.2

/** For each letter the nearest others of about its size, by a grid of buckets. */
function nearby(letters: readonly Letter[]): (index: number) => readonly number[] {
  const bucketSide = 48
  const buckets = new Map<number, number[]>()
  const keyOf = (x: number, y: number): number =>
    Math.floor(y / bucketSide) * 4_096 + Math.floor(x / bucketSide)
  for (const [index, { x, y }] of letters.entries()) {
    const bucket = buckets.get(keyOf(x, y))
    if (bucket === undefined) buckets.set(keyOf(x, y), [index])
    else bucket.push(index)
  }
  return (index) => {
    const { x, y, size } = letters[index]!
    const reach = size * reachOfSize
    const found: { readonly other: number; readonly away: number }[] = []
    for (let row = y - reach; row <= y + reach + bucketSide; row += bucketSide) {
      for (let column = x - reach; column <= x + reach + bucketSide; column += bucketSide) {
        for (const other of buckets.get(keyOf(column, row)) ?? []) {
          const letter = letters[other]!
          const away = Math.hypot(letter.x - x, letter.y - y)
          const ratio = letter.size / size
          if (other !== index && away <= reach && ratio <= mostSizeRatio && ratio >= 1 / mostSizeRatio)
            found.push({ other, away })
        }
      }
    }
    return found
      .toSorted((one, other) => one.away - other.away)
      .slice(0, mostNeighbours)
      .map(({ other }) => other)
  }
}

/** The direction that most links run in, from a histogram of five degrees, smoothed. */
function commonAngle(links: readonly Link[]): number | null {
  if (links.length === 0) return null
  const bins = new Float64Array(36)
  for (const { angle } of links) bins[binOf(angle)]!++
  const smooth = bins.map((count, bin) => count + bins[(bin + 1) % 36]! + bins[(bin + 35) % 36]!)
  const most = smooth.indexOf(Math.max(...smooth))
  const near = links.filter(({ angle }) => [35, 0, 1].includes((binOf(angle) - most + 36) % 36))
  // Doubled, so that both ends of a line count as one direction.
  const sine = near.reduce((sum, { angle }) => sum + Math.sin(2 * angle), 0)
  const cosine = near.reduce((sum, { angle }) => sum + Math.cos(2 * angle), 0)
  return Math.atan2(sine, cosine) / 2
}

const binOf = (angle: number): number =>
  (Math.floor(((halfTurn(angle) + Math.PI / 2) / Math.PI) * 36) + 36) % 36

/** A line has no front: −π/2 (included) to π/2. */
export const halfTurn = (angle: number): number => {
  const turned = (((angle + Math.PI / 2) % Math.PI) + Math.PI) % Math.PI
  return turned - Math.PI / 2
}

const turnBetween = (one: number, other: number): number => Math.abs(halfTurn(one - other))

function rowsOf(letters: readonly Letter[], links: readonly Link[]): readonly (readonly Letter[])[] {
  const parents = letters.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root]!
    return root
  }
  for (const { letter, beside } of links) for (const other of beside) parents[rootOf(other)] = rootOf(letter)
  const linked = new Set(links.flatMap(({ letter, beside }) => [letter, ...beside]))
  const rows = new Map<number, Letter[]>()
  for (const index of linked) rows.set(rootOf(index), [...(rows.get(rootOf(index)) ?? []), letters[index]!])
  return [...rows.values()]
}

/** The middle one of the rows' own slopes, the long ones counting for more: a link alone knows it to a few degrees only. */
function slopeOf(rows: readonly (readonly Letter[])[], angle: number): number {
  const slopes = rows
    .map((row) => ({ slope: fittedSlope(row, angle), weight: row.length ** 2 }))
    .toSorted((one, other) => one.slope - other.slope)
  const half = slopes.reduce((sum, { weight }) => sum + weight, 0) / 2
  let passed = 0
  for (const { slope, weight } of slopes) {
    passed += weight
    if (passed >= half) return halfTurn(angle + slope)
  }
  return angle
}

/** Least squares, in the frame of the common angle. */
function fittedSlope(row: readonly Letter[], angle: number): number {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
  const points = row.map(({ x, y }) => ({ u: x * cosine + y * sine, v: y * cosine - x * sine }))
  const u = points.reduce((sum, point) => sum + point.u, 0) / points.length
  const v = points.reduce((sum, point) => sum + point.v, 0) / points.length
  const across = points.reduce((sum, point) => sum + (point.u - u) * (point.v - v), 0)
  const spread = points.reduce((sum, point) => sum + (point.u - u) ** 2, 0)
  return spread === 0 ? 0 : Math.atan(across / spread)
}
