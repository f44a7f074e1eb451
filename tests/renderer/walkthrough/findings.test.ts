import { describe, expect, it } from 'vitest'

import { begunOn } from '../../../renderer/features/walkthrough/clock'
import { findingOf, noted, signedOff, signedSteps } from '../../../renderer/features/walkthrough/findings'
import { instant } from '../../../shared/domain/item/instant'
import { walkthrough } from '../../../shared/ipc/walkthrough'
import { previewRoll } from '../../harness/preview/roll'
import { previewSummary } from '../../harness/preview/summary'

const begun = begunOn(previewSummary(previewRoll(30)), instant(Date.parse('2025-06-27T12:00:00Z')))
const signature = { by: 'A. Auditor', at: instant(1_000) }

describe('a finding', () => {
  it('is signed off, and no longer once its words change', () => {
    const signed = signedOff(noted(begun, 'learned', 'The home is told.'), 'learned', signature)
    expect(signedSteps(signed)).toBe(1)
    expect(noted(signed, 'learned', 'The home is told.')).toBe(signed)
    expect(findingOf(noted(signed, 'learned', 'Something else.'), 'learned').signed).toBeNull()
  })
  it('stands in the order of the steps, and can be kept', () => {
    const both = noted(noted(begun, 'revoke', 'Three fell.'), 'prompt', 'One button.')
    expect(both.findings.map(({ step }) => step)).toEqual(['prompt', 'revoke'])
    expect(walkthrough.safeParse(JSON.parse(JSON.stringify(both))).success).toBe(true)
  })
})
