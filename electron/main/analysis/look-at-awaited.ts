import { lookAtHint } from '../intake/hint-scope'
import { readOnce } from '../intake/read-once'
import { analysedItem } from './analysed-item'
import { requestFor } from './item-reader'
import type { Workshop } from './read-arrival'
import type { Awaited } from './work'

/** Looks at the pixels of an item that is known; if its file is no longer what it was, the next look at the roll decides. */
export async function lookAtAwaited(
  { engine, recorder }: Workshop,
  { roll, item, path }: Awaited,
  withPixels: boolean,
): Promise<void> {
  const { root } = roll.intake
  const file = (await lookAtHint(root, path)).present.find((one) => one.path === path)
  if (file === undefined || file.isEvicted) return
  const read = await readOnce(root, file)
  if (read.kind !== 'read') return
  try {
    if (read.item !== item) return
    const outcome = await engine.analyse(await requestFor({ root, file }, read.source, withPixels))
    recorder.recordAnalysed(analysedItem({ roll, file, item }, outcome, { withPixels, isFinal: true }))
  } finally {
    await read.close()
  }
}
