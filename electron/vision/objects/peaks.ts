/** Where CenterNet sees the middle of a thing. */
export interface Peak {
  readonly score: number
  readonly label: number
  /** Cells of four pixels. */
  readonly x: number
  readonly y: number
}

export interface HeatMap {
  readonly side: number
  readonly labels: number
  /** `side × side × labels` logits. */
  readonly logits: Float32Array
}

/**
 * The strongest cells that no neighbour outdoes (CenterNet, Zhou et al. 2019, section 4). The net's own graph does the same over
 * all 1.3 million cells by four passes, for a hundred that are wanted.
 */
export function strongestPeaks(map: HeatMap, least: number, most: number): readonly Peak[] {
  const floor = Math.log(least / (1 - least))
  const { side, labels, logits } = map
  const peaks: Peak[] = []
  for (let at = 0; at < logits.length; at++) {
    if (logits[at]! < floor) continue
    const cell = Math.floor(at / labels)
    const [x, y] = [cell % side, Math.floor(cell / side)]
    if (isPeak(map, at, { x, y }))
      peaks.push({ score: 1 / (1 + Math.exp(-logits[at]!)), label: at % labels, x, y })
  }
  return peaks.sort((one, other) => other.score - one.score).slice(0, most)
}

function isPeak({ side, labels, logits }: HeatMap, at: number, { x, y }: Pick<Peak, 'x' | 'y'>): boolean {
  for (let down = -1; down <= 1; down++) {
    for (let across = -1; across <= 1; across++) {
      const isInside = x + across >= 0 && x + across < side && y + down >= 0 && y + down < side
      if (isInside && logits[at + (down * side + across) * labels]! > logits[at]!) return false
    }
  }
  return true
}
