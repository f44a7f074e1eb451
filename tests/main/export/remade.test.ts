import { beforeAll, expect, test } from 'vitest'

import { openAuditor } from '../../../electron/auditor/auditor'
import { readRecorded } from '../../../electron/main/export/read-bundle'
import type { Recorded } from '../../../electron/main/export/read-bundle'
import { compareTold } from '../../../electron/main/export/remade-files'
import type { Remade } from '../../../shared/ipc/evidence'
import { optionsIn } from '../../auditor/fill-auditor'
import { exportedBundle } from '../../verifier/exported-bundle'

let recorded: Recorded
let remade: Remade

beforeAll(async () => {
  const found = readRecorded((await exportedBundle(60)).bundle.bytes)
  if (found === null) throw new Error('the bundle could not be read')
  recorded = found
  const auditor = openAuditor(optionsIn(null))
  remade = await auditor.client.replay(recorded.inputs)
  auditor.close()
})

/** The recorded bundle with one file's text changed. */
const changed = (wanted: string, change: (text: string) => string): Recorded => ({
  ...recorded,
  files: recorded.files.map(({ name, bytes }) => ({
    name,
    bytes: name === wanted ? Buffer.from(change(Buffer.from(bytes).toString())) : bytes,
  })),
})

test('report, tables and press copy are made again to the byte, revocations and all', () => {
  expect(recorded.receipts).toHaveLength(2)
  const ends = compareTold(recorded, remade)
  expect(ends.map(({ name }) => name)).toContain('report.html')
  expect(ends.filter(({ end }) => end !== 'same')).toEqual([])
})

test('a report that says something else is named', () => {
  const ends = compareTold(
    changed('report.html', (text) => text.replace('would stay', 'would leave')),
    remade,
  )
  expect(ends.filter(({ end }) => end === 'differs')).toEqual([{ name: 'report.html', end: 'differs' }])
})

test('a report that shows chosen photos is not passed off as made again', () => {
  const shown = changed('report.html', (text) =>
    text.replace('</main>', '<img src="data:image/jpeg;base64,"></main>'),
  )
  expect(compareTold(shown, remade)).toContainEqual({ name: 'report.html', end: 'not-made' })
})

test('what holds no document is no bundle', () => {
  expect(readRecorded(Buffer.from('no zip'))).toBeNull()
})
