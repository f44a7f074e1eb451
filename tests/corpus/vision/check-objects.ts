import { join } from 'node:path'

import type { Vision } from '../../../electron/vision/vision'
import { analysedPhoto } from './analysed-photo'
import { readCsv } from './csv'
import { ratio } from './figure'
import type { Checked } from './figure'

/**
 * Labels a photo should have and has, where the object covers 1 % of the picture. A false label counts only where
 * the truth is exhaustive, and only if what was found is that large.
 */
export async function checkObjects(corpus: string, vision: Vision): Promise<Checked> {
  const folder = join(corpus, 'objects')
  const perClass = new Map<string, { hit: number; missed: number; extra: number }>()
  const count = (label: string, what: 'hit' | 'missed' | 'extra'): void => {
    const sums = perClass.get(label) ?? { hit: 0, missed: 0, extra: 0 }
    perClass.set(label, { ...sums, [what]: sums[what] + 1 })
  }
  const confusions: string[] = []
  for (const row of readCsv(join(folder, 'index.csv'))) {
    const { pixels } = await analysedPhoto(join(folder, row['file']!), vision)
    const [large, labelled] = [listOf(row['large']), listOf(row['classes'])]
    const found = new Set(pixels.objects.map(({ label }) => label))
    const foundLarge = new Set(
      pixels.objects.filter(({ box }) => box[2] * box[3] >= 0.01).map(({ label }) => label),
    )
    for (const label of large) count(label, found.has(label) ? 'hit' : 'missed')
    const extra =
      row['exhaustive'] === '1' ? [...foundLarge].filter((label) => !labelled.includes(label)) : []
    for (const label of extra) count(label, 'extra')
    const missed = large.filter((label) => !found.has(label))
    if (missed.length + extra.length > 0)
      confusions.push(`objects: ${row['file']!} missed [${missed.join(', ')}] false [${extra.join(', ')}]`)
  }
  const sums = [...perClass.values()]
  const [hit, missed, extra] = (['hit', 'missed', 'extra'] as const).map((what) =>
    sums.reduce((sum, each) => sum + each[what], 0),
  ) as [number, number, number]
  const table = [...perClass]
    .toSorted()
    .map(
      ([label, each]) =>
        `objects: ${label}: found ${String(each.hit)}, missed ${String(each.missed)}, false ${String(each.extra)}`,
    )
  return {
    figures: [
      {
        name: 'objects, F1',
        value: ratio(2 * hit, 2 * hit + missed + extra),
        atLeast: 0.82,
        detail: `precision ${ratio(hit, hit + extra).toFixed(2)}, recall ${ratio(hit, hit + missed).toFixed(2)}`,
      },
    ],
    confusions: [...confusions, ...table],
  }
}

const listOf = (text: string | undefined): readonly string[] =>
  (text ?? '').split(';').filter((each) => each !== '')
