import type { Vision } from '../../../electron/vision/vision'
import type { TextKind } from '../../../shared/domain/item/facts'
import { drawDocument } from '../../fixtures/documents/documents'
import type { PageKind } from '../../fixtures/documents/pages'
import { ratio } from './figure'
import type { Checked } from './figure'

const answers: Readonly<Record<PageKind, readonly TextKind[]>> = {
  'payment-card': ['payment-card'],
  iban: ['iban'],
  mrz: ['passport', 'id-card'],
}

/** Of so many drawn documents how many are found, and how many of as many near misses are taken for one. */
export async function checkTexts(documents: number, vision: Vision): Promise<Checked> {
  const sums = new Map<PageKind, { found: number; of: number }>()
  const confusions: string[] = []
  let mistaken = 0
  for (let number = 0; number < 2 * documents; number++) {
    const { kind, isRight, picture } = await drawDocument(number)
    const frame = { job: 1, index: 0, purpose: 'document', atSeconds: null, ...picture } as const
    const { pixels } = await vision.look([frame])
    const isFound = pixels?.text?.kinds.some((each) => answers[kind].includes(each)) ?? false
    const sum = sums.get(kind) ?? { found: 0, of: 0 }
    if (isRight) sums.set(kind, { found: sum.found + Number(isFound), of: sum.of + 1 })
    else mistaken += Number(isFound)
    if (isFound !== isRight)
      confusions.push(`texts: drawn document ${String(number)}, ${kind}, ${isRight ? 'missed' : 'mistaken'}`)
  }
  const all = [...sums.values()]
  const found = all.reduce((sum, each) => sum + each.found, 0)
  return {
    figures: [
      {
        name: 'texts, documents found',
        value: ratio(found, documents),
        atLeast: 0.95,
        detail: [...sums]
          .map(([kind, each]) => `${kind} ${String(each.found)} of ${String(each.of)}`)
          .join(', '),
      },
      {
        name: 'texts, near misses left alone',
        value: 1 - ratio(mistaken, documents),
        atLeast: 0.99,
        detail: `${String(mistaken)} of ${String(documents)} mistaken`,
      },
    ],
    confusions,
  }
}
