import type { ByteView } from '../byte-view'
import { noDates, noFacts } from '../file-facts'
import type { FileFacts } from '../file-facts'
import { parseWallClock } from '../../../shared/domain/item/wall-clock'
import type { WallClock } from '../../../shared/domain/item/wall-clock'
import { riffChunks } from './riff-chunks'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Reads an AVI's main header and the date that cameras put in `IDIT`. */
export function readAviHeader(view: ByteView): FileFacts {
  let facts: FileFacts = noFacts
  for (const list of riffChunks(view, 12, view.size)) {
    if (list.name === 'IDIT') facts = withDate(facts, view.ascii(list.start, list.end - list.start))
    if (list.name !== 'LIST') continue
    for (const { name, start, end } of riffChunks(view, list.start + 4, list.end)) {
      if (name === 'avih') facts = { ...facts, ...mainHeader(view, start) }
      if (name === 'IDIT') facts = withDate(facts, view.ascii(start, end - start))
      if (name === 'ICRD') facts = withDate(facts, view.ascii(start, end - start))
    }
  }
  return facts
}

function mainHeader(view: ByteView, at: number): Pick<FileFacts, 'width' | 'height' | 'durationSeconds'> {
  const seconds = (view.u32(at) * view.u32(at + 16)) / 1_000_000
  return {
    width: view.u32(at + 32) || null,
    height: view.u32(at + 36) || null,
    durationSeconds: Number.isFinite(seconds) ? seconds : null,
  }
}

const withDate = (facts: FileFacts, text: string): FileFacts => {
  const quicktime = parseWallClock(text) ?? spelledDate(text)
  return quicktime === null ? facts : { ...facts, dates: { ...noDates, quicktime } }
}

/** `Mon Mar 10 15:04:43 2003`, as C's `asctime` writes it. */
function spelledDate(text: string): WallClock | null {
  const found = /([A-Z][a-z]{2})\s+(\d{1,2})\s+(\d{1,2}:\d{2}:\d{2})\s+(\d{4})/i.exec(text)
  const month = months.indexOf((found?.[1] ?? '').toLowerCase()) + 1
  if (found === null || month === 0) return null
  return parseWallClock(`${found[4] ?? ''}-${String(month)}-${found[2] ?? ''} ${found[3] ?? ''}`)
}
