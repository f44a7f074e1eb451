import { describe, expect, it } from 'vitest'

import { datesRule, folderRule } from '../../../renderer/features/revocation/rules/entered-rule'

describe('a rule as it is entered', () => {
  it('takes days in whichever order', () => {
    expect(datesRule({ from: '2025-06-09', to: '2025-06-02' })).toEqual({
      from: '2025-06-02',
      to: '2025-06-09',
    })
  })
  it('is none while a day is missing', () => {
    expect(datesRule({ from: '2025-06-09', to: '' })).toBeNull()
  })
  it('names a folder from the top, with slashes of any system', () => {
    expect(folderRule(' /2025\\Holiday/ ')).toEqual({ folder: '2025/Holiday' })
  })
  it('never takes the whole roll for a folder', () => {
    expect(folderRule('/')).toBeNull()
  })
})
