import { join } from 'node:path'

import type { Vision } from '../../../electron/vision/vision'
import { analysedPhoto } from './analysed-photo'
import { readCsv } from './csv'
import { ratio } from './figure'
import type { Checked } from './figure'

/** At or under this distance two large, frontal faces are one person's; see `check-identity`'s figures. */
export const sameFaceDistance = 0.5

/** Pairs of photos of one person or of two, by the distance of their largest faces' descriptors. */
export async function checkIdentity(corpus: string, vision: Vision): Promise<Checked> {
  const folder = join(corpus, 'faces-identity')
  const pairs = readCsv(join(folder, 'pairs.csv'))
  const confusions: string[] = []
  const scored: { readonly isSame: boolean; readonly distance: number }[] = []
  for (const pair of pairs) {
    const [one, other] = [
      await largestFace(join(folder, pair['a']!), vision),
      await largestFace(join(folder, pair['b']!), vision),
    ]
    if (one === null || other === null) {
      confusions.push(`identity: no face in ${one === null ? pair['a']! : pair['b']!}`)
      continue
    }
    const isSame = pair['same'] === '1'
    const distance = Math.hypot(...one.map((value, index) => value - other[index]!))
    scored.push({ isSame, distance })
    if (isSame !== distance <= sameFaceDistance)
      confusions.push(
        `identity: ${pair['a']!} and ${pair['b']!} ${isSame ? 'are one' : 'are two'}, ${distance.toFixed(3)} apart`,
      )
  }
  const right = scored.filter(({ isSame, distance }) => isSame === distance <= sameFaceDistance).length
  return {
    figures: [
      {
        name: 'identity, ROC AUC',
        value: areaUnderCurve(scored),
        atLeast: 0.995,
        detail: `${String(scored.length)} of ${String(pairs.length)} pairs`,
      },
      {
        name: 'identity, accuracy',
        value: ratio(right, pairs.length),
        atLeast: 0.98,
        detail: `at ${String(sameFaceDistance)}; ${spread(scored)}`,
      },
    ],
    confusions,
  }
}

async function largestFace(path: string, vision: Vision): Promise<Float32Array | null> {
  const { pixels, descriptors } = await analysedPhoto(path, vision)
  const sizes = pixels.faces.map(({ box }) => box[2] * box[3])
  return descriptors[sizes.indexOf(Math.max(...sizes))] ?? null
}

/** Share of all (same, different) couples in which the same are nearer. */
function areaUnderCurve(scored: readonly { readonly isSame: boolean; readonly distance: number }[]): number {
  const same = scored.filter(({ isSame }) => isSame)
  const different = scored.filter(({ isSame }) => !isSame)
  const wins = same.reduce(
    (sum, one) =>
      sum +
      different.reduce(
        (won, other) => won + (one.distance < other.distance ? 1 : one.distance === other.distance ? 0.5 : 0),
        0,
      ),
    0,
  )
  return ratio(wins, same.length * different.length)
}

function spread(scored: readonly { readonly isSame: boolean; readonly distance: number }[]): string {
  const most = Math.max(...scored.filter(({ isSame }) => isSame).map(({ distance }) => distance))
  const least = Math.min(...scored.filter(({ isSame }) => !isSame).map(({ distance }) => distance))
  return `same at most ${most.toFixed(2)}, different at least ${least.toFixed(2)}`
}
