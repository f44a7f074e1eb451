import { join } from 'node:path'

import type { Vision } from '../../../electron/vision/vision'
import { missRates } from '../../../shared/domain/inference/themes/miss-rates'
import { themeScores } from '../../../shared/domain/inference/themes/theme-scores'
import { themes } from '../../../shared/domain/item/theme'
import { notShownBelow } from '../../../shared/domain/policy/older-media'
import { analysedPhoto } from './analysed-photo'
import { readCsv } from './csv'
import { interval, ratio } from './figure'
import type { Checked, Figure } from './figure'

interface Judged {
  readonly file: string
  /** Names that are right: a label may name two. */
  readonly truth: readonly string[]
  readonly answer: string
  readonly scores: Readonly<Record<string, number>>
  readonly note: string
}

/** The strongest theme from 0.5 on, or none, against the label; each theme's recall and miss rate; beside always "none". */
export async function checkThemes(corpus: string, vision: Vision): Promise<Checked> {
  const folder = join(corpus, 'themes')
  const judged: Judged[] = []
  for (const row of readCsv(join(folder, 'index.csv'))) {
    const { facts } = await analysedPhoto(join(folder, row['file']!), vision)
    const scores = themeScores(facts) ?? []
    const best = scores[0]
    judged.push({
      file: row['file']!,
      truth: truthOf(row['theme']!, row['note']!),
      answer: best !== undefined && best.score >= 0.5 ? best.theme : 'none',
      scores: Object.fromEntries(scores.map(({ theme, score }) => [theme, score])),
      note: row['note']!,
    })
  }
  const right = judged.filter(({ truth, answer }) => truth.includes(answer))
  const nones = judged.filter(({ truth }) => truth.includes('none')).length
  return {
    figures: [
      {
        name: 'themes, photos right',
        value: ratio(right.length, judged.length),
        atLeast: 0.8,
        detail: `95 % interval ${interval(right.length, judged.length)}; always "none": ${ratio(nones, judged.length).toFixed(3)}`,
      },
      ...themes.flatMap((theme) => recallOf(theme, judged)),
    ],
    confusions: judged
      .filter((each) => !right.includes(each))
      .map(
        ({ file, truth, answer, note }) =>
          `themes: ${file} is ${truth.join(' or ')}, read as ${answer}${note === '' ? '' : ` (false friend: ${note})`}`,
      ),
  }
}

/** The labels' words as ours; sport is filed under "none" with a note that says so. */
function truthOf(theme: string, note: string): readonly string[] {
  if (theme === 'none') return note === 'sports' ? ['sport'] : ['none']
  return theme.split('/').map((word) => ({ landmark: 'travel', mountains: 'snow' })[word] ?? word)
}

function recallOf(theme: string, judged: readonly Judged[]): readonly Figure[] {
  const mine = judged.filter(({ truth }) => truth[0] === theme)
  if (mine.length === 0) return []
  const found = mine.filter(({ truth, answer }) => truth.includes(answer)).length
  const missed = mine.filter(({ truth, scores }) =>
    truth.every((each) => (scores[each] ?? 0) < notShownBelow),
  ).length
  const stated = missRates[theme as keyof typeof missRates]
  const note = `found ${String(found)} of ${String(mine.length)}; missed wholly ${String(missed)}, stated ${stated === null ? 'unknown' : `${String(stated.missed)} of ${String(stated.of)}`}`
  return [
    { name: `themes, recall of ${theme}`, value: ratio(found, mine.length), atLeast: null, detail: note },
  ]
}
