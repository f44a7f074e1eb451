import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { countBlockedAttempts } from '../../../electron/main/shell/blocked-attempts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'blocked-'))
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true })
})

const attempt = { process: 'app', scheme: 'https', resource: 'image' }

describe('blocked attempts', () => {
  it('are counted across starts', () => {
    const first = countBlockedAttempts(folder, () => undefined)
    first.onBlocked(attempt)
    first.onBlocked(attempt)
    vi.runAllTimers()
    const second = countBlockedAttempts(folder, () => undefined)
    second.onBlocked(attempt)
    expect(first.count()).toBe(2)
    expect(second.count()).toBe(3)
  })

  it('are noted together however many come at once, and none is left out', () => {
    const notes: number[] = []
    const blocked = countBlockedAttempts(folder, ({ attempts }) => void notes.push(attempts))
    for (let index = 0; index < 500; index += 1) blocked.onBlocked(attempt)
    vi.runAllTimers()
    blocked.onBlocked(attempt)
    vi.runAllTimers()
    expect(notes).toEqual([500, 1])
  })

  it('start from zero when the count cannot be read', () => {
    writeFileSync(join(folder, 'blocked-attempts.txt'), 'many')
    expect(countBlockedAttempts(folder, () => undefined).count()).toBe(0)
  })
})
