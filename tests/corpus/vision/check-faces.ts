import { join } from 'node:path'

import type { Vision } from '../../../electron/vision/vision'
import { analysedPhoto } from './analysed-photo'
import { readCsv } from './csv'
import { ratio } from './figure'
import type { Checked } from './figure'

/** Share of photos with the right number of faces (inside the labelled range), recall, and false faces a photo. */
export async function checkFaces(corpus: string, vision: Vision): Promise<Checked> {
  const folder = join(corpus, 'faces-count')
  const rows = readCsv(join(folder, 'index.csv'))
  const sums = { right: 0, wanted: 0, found: 0, extra: 0 }
  const confusions: string[] = []
  for (const row of rows) {
    const { pixels } = await analysedPhoto(join(folder, row['file']!), vision)
    const [least, most, count] = [Number(row['faces_min']), Number(row['faces_max']), pixels.faces.length]
    const isRight = count >= least && count <= most
    sums.right += Number(isRight)
    sums.wanted += least
    sums.found += Math.min(count, least)
    sums.extra += Math.max(0, count - most)
    if (!isRight)
      confusions.push(
        `faces: ${row['file']!} has ${String(least)}–${String(most)}, found ${String(count)} ${row['note'] ?? ''}`,
      )
  }
  return {
    figures: [
      {
        name: 'faces, photos with the right number',
        value: ratio(sums.right, rows.length),
        atLeast: 0.93,
        detail: `${String(sums.right)} of ${String(rows.length)}`,
      },
      {
        name: 'faces, recall',
        value: ratio(sums.found, sums.wanted),
        atLeast: null,
        detail: `${String(sums.found)} of ${String(sums.wanted)}`,
      },
      {
        name: 'faces, false ones a photo',
        value: ratio(sums.extra, rows.length),
        atLeast: null,
        detail: `${String(sums.extra)} in all`,
      },
    ],
    confusions,
  }
}
