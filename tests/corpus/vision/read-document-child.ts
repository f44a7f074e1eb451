import { resolve } from 'node:path'

import { openVision } from '../../../electron/vision/vision'
import type { TextKind } from '../../../shared/domain/item/facts'
import { framesOf } from '../../bench/analysis/frames'
import { drawDocument } from '../../fixtures/documents/documents'
import type { PageKind } from '../../fixtures/documents/pages'

/** One worker of `check-texts`: asked for a drawn document's number, it draws, reads and judges it. */
export interface ReadDocument {
  readonly number: number
  readonly kind: PageKind
  readonly isRight: boolean
  readonly isFound: boolean
}

const answers: Readonly<Record<PageKind, readonly TextKind[]>> = {
  'payment-card': ['payment-card'],
  iban: ['iban'],
  mrz: ['passport', 'id-card'],
}

const vision = await openVision({ modelsFolder: resolve('out/models') })
process.on('message', (number: number) => {
  void readDocument(number).then((answer) => process.send?.(answer))
})
process.on('disconnect', () => process.exit(0))
process.send?.('ready')

/** The whole way of a photo: the JPEG through the reader, which decides whether it may be a document at all, then vision. */
async function readDocument(number: number): Promise<ReadDocument> {
  const { kind, isRight, jpeg } = await drawDocument(number)
  const { pixels } = await vision.look(await framesOf({ bytes: jpeg, path: `IMG_${String(number)}.jpg` }))
  const isFound = pixels?.text?.kinds.some((each) => answers[kind].includes(each)) ?? false
  return { number, kind, isRight, isFound }
}
