import { describe, expect, it } from 'vitest'

import { isEmptyWish, isImplied, toggled } from '../../../renderer/features/revocation/copies/copies-wish'
import { noLongerTold, tellsOf, toldKinds } from '../../../renderer/features/revocation/copies/told'
import type { Totals } from '../../../shared/domain/audit/document'
import type { CopiesAudit, CopyTells } from '../../../shared/ipc/copies'

const told = (inferences: CopiesAudit['inferences']): CopiesAudit => ({ totals: {} as Totals, inferences })
const home = { id: 'home', kind: 'home', label: 'Home near Berlin', items: 4 } as const
const device = { id: 'device:1', kind: 'device', label: 'iPhone 15', items: 4 } as const
const compared = { before: told([device, home, { ...home, id: 'home:2' }]), after: told([device]) }

describe('what originals and copies tell', () => {
  it('is counted by kind, the most first', () => {
    expect(toldKinds(compared)).toEqual([
      { kind: 'home', before: 2, after: 0 },
      { kind: 'device', before: 1, after: 1 },
    ])
  })

  it('names once what only the originals tell', () => {
    expect(noLongerTold(compared)).toEqual(['Home near Berlin'])
  })

  it('keeps apart what is gone, what is still told and what nobody looked at', () => {
    const before: CopyTells = { place: true, time: false, camera: true, faces: 2, texts: null }
    const after: CopyTells = { place: false, time: false, camera: true, faces: null, texts: null }
    expect(tellsOf({ before, after })).toEqual([
      { name: 'place', before: 1, after: 0 },
      { name: 'camera', before: 1, after: 1 },
      { name: 'faces', before: 2, after: null },
    ])
  })
})

describe('a wish', () => {
  it('is empty until something is ticked, and ticks both ways', () => {
    expect(isEmptyWish({ without: [], cover: [] })).toBe(true)
    expect(toggled(['place', 'time'], 'place')).toEqual(['time'])
    expect(toggled(['time'], 'place')).toEqual(['time', 'place'])
  })

  it('for everything holds the others', () => {
    expect(isImplied('place', { without: ['all'], cover: [] })).toBe(true)
    expect(isImplied('all', { without: ['all'], cover: [] })).toBe(false)
    expect(isImplied('place', { without: ['time'], cover: [] })).toBe(false)
  })
})
