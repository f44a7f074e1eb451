import { describe, expect, it } from 'vitest'

import type { AuditedItem } from '../../../shared/domain/audit/document'
import { evidenceOn } from '../../../renderer/features/frame/evidence'

type Seen = Pick<AuditedItem, 'faces' | 'objects' | 'text'>
const on = (seen: Partial<Seen>) =>
  evidenceOn({ faces: null, objects: null, text: null, ...seen } as unknown as AuditedItem)

describe('evidence on a photo', () => {
  it('draws small regions over large ones', () => {
    const evidence = on({
      faces: [{ box: [0.4, 0.4, 0.1, 0.1], score: 1, age: null, person: null, atSeconds: null }],
      objects: [{ box: [0, 0, 1, 1], label: 'dog', score: 0.8, atSeconds: null }],
    })
    expect(evidence.map((each) => each.kind)).toEqual(['object', 'face'])
  })
  it('says how wrong an age can be', () => {
    const age = { estimate: 9, low: 6, high: 13 }
    const [face] = on({ faces: [{ box: [0, 0, 0.1, 0.1], score: 1, age, person: null, atSeconds: null }] })
    expect(face?.says).toBe('Face, age 6 to 13, estimated')
  })
  it('leaves out what was seen later in a video than the picture shows', () => {
    expect(on({ objects: [{ box: [0, 0, 1, 1], label: 'dog', score: 0.8, atSeconds: 4 }] })).toEqual([])
  })
  it('draws nothing where nobody looked', () => {
    expect(on({})).toEqual([])
  })
})
