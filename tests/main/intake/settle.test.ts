import { describe, expect, test } from 'vitest'

import type { FoundFile } from '../../../electron/main/intake/found-file'
import { settledIn, settleStamp, settleTimeMs } from '../../../electron/main/intake/settle'

const now = Date.parse('2025-06-01T12:00:00Z')
const changedAgo = (ms: number): FoundFile => ({
  path: 'a.jpg',
  bytes: 10,
  modifiedNs: BigInt(now - 86_400_000) * 1_000_000n,
  changedNs: BigInt(now - ms) * 1_000_000n,
  inode: '1:2',
  isEvicted: false,
})

describe('settled files', () => {
  test('a file with old times is settled at first sight', () => {
    const file = changedAgo(60_000)
    expect(settledIn(file, { stamp: settleStamp(file), at: now }, now)).toBe(0)
  })

  test('a file that changed a moment ago is waited for', () => {
    const file = changedAgo(200)
    expect(settledIn(file, { stamp: settleStamp(file), at: now }, now)).toBe(settleTimeMs - 200)
  })

  test('a file from a clock that runs ahead settles once it has stood still', () => {
    const file = changedAgo(-3_600_000)
    expect(settledIn(file, { stamp: settleStamp(file), at: now }, now)).toBe(settleTimeMs)
    expect(settledIn(file, { stamp: settleStamp(file), at: now - settleTimeMs }, now)).toBe(0)
  })

  test('standing still does not count for a file that looked different before', () => {
    const file = changedAgo(-3_600_000)
    expect(settledIn(file, { stamp: 'another', at: now - settleTimeMs }, now)).toBe(settleTimeMs)
  })
})
