import { describe, expect, it } from 'vitest'

import { frameShelf } from '../../electron/vision/frame-shelf'
import type { PixelFrame } from '../../shared/ipc/reader'

const frame = (job: number, index: number): PixelFrame => ({
  job,
  index,
  purpose: 'scene',
  atSeconds: null,
  width: 1,
  height: 1,
  rgb: new Uint8Array(3),
})

describe('the frame shelf', () => {
  it('hands out a job’s frames in order once all are there, whichever port was faster', async () => {
    const shelf = frameShelf()
    shelf.put(frame(7, 1))
    const early = shelf.take({ job: 7, frames: 2 })
    shelf.put(frame(8, 0))
    shelf.put(frame(7, 0))
    expect((await early).map(({ index }) => index)).toEqual([0, 1])
    expect(await shelf.take({ job: 8, frames: 1 })).toHaveLength(1)
  })

  it('forgets what it handed out', async () => {
    const shelf = frameShelf()
    shelf.put(frame(1, 0))
    await shelf.take({ job: 1, frames: 1 })
    expect(await shelf.take({ job: 1, frames: 0 })).toEqual([])
  })

  it('leaves out what is not a frame', async () => {
    const shelf = frameShelf()
    for (const stranger of [
      null,
      'frame',
      {},
      { ...frame(1, 0), rgb: 'x' },
      { ...frame(1, 0), purpose: 'other' },
    ])
      shelf.put(stranger)
    expect(await shelf.take({ job: 1, frames: 0 })).toEqual([])
  })
})
