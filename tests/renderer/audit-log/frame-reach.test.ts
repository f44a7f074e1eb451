import { describe, expect, it } from 'vitest'

import { droppedFrames, holdsFrames } from '../../../renderer/app/dragged-frames'
import { reachedWith } from '../../../renderer/features/audit-log/frame-reach'
import type { ItemId } from '../../../shared/domain/item/ids'

const id = (digit: string) => digit.repeat(64) as ItemId
const type = 'application/x-safelight-frames'
const transfer = (kind: string, text: string) =>
  ({
    types: [kind],
    getData: (asked: string) => (asked === kind ? text : ''),
  }) as unknown as DataTransfer

describe('what a drag or a menu is about', () => {
  it('is all that are chosen when the frame is one of them, and it alone otherwise', () => {
    const chosen = new Set([id('a'), id('b')])
    expect(reachedWith(id('a'), chosen)).toEqual([id('a'), id('b')])
    expect(reachedWith(id('c'), chosen)).toEqual([id('c')])
  })
})

describe('a drop', () => {
  it('gives the frames that were dragged', () => {
    const drop = transfer(type, JSON.stringify([id('a')]))
    expect(holdsFrames(drop)).toBe(true)
    expect(droppedFrames(drop)).toEqual([id('a')])
  })

  it('of anything else gives none', () => {
    expect(holdsFrames(transfer('Files', ''))).toBe(false)
    for (const text of ['', '{', '{"a":1}', '["../../etc/passwd", 7, null]']) {
      expect(droppedFrames(transfer(type, text))).toEqual([])
    }
  })
})
