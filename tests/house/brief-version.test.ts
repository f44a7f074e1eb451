import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { describe, expect, test } from 'vitest'

import { briefVersion } from '../../electron/auditor/catalogue/brief'
import { digestOfSources } from './scorer-digest'

// Briefs in people's stores hold theme scores, and an old photo can be `would-not` by them. A scorer that scores anew under the old number
// would leave yesterday's scores standing.
const recorded = { version: 1, scorer: '4d4e1f63cc55f067e32a1c74ea136b7233874a64d1f05d80d30b1d52f9fc38eb' }

describe('the brief', () => {
  test('has another version whenever the theme scorer is another', () => {
    const scorer = digestOfSources(resolve('shared/domain/inference/themes/theme-scores.ts'))
    // When this fails: raise `briefVersion`, then record both here.
    expect({ version: briefVersion, scorer }).toEqual(recorded)
  })

  test('is told apart by a weight in a file that the scorer imports, not by its comments', () => {
    const folder = mkdtempSync(join(tmpdir(), 'safelight-scorer-'))
    const entry = join(folder, 'entry.ts')
    writeFileSync(entry, `import { weight } from './weight'\nexport const score = weight\n`)
    const digestWith = (weight: string): string => {
      writeFileSync(join(folder, 'weight.ts'), weight)
      return digestOfSources(entry)
    }
    const before = digestWith('export const weight = 0.5\n')
    expect(digestWith('/** Half. */\nexport const  weight = 0.5 // of one\n')).toBe(before)
    expect(digestWith('export const weight = 0.6\n')).not.toBe(before)
  })
})
