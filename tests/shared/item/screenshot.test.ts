import { describe, expect, it } from 'vitest'

import { hasScreenSize, isScreenshot } from '../../../shared/domain/item/screenshot'

const named = (path: string, ...embeddedWords: readonly string[]): boolean =>
  isScreenshot({ path, embeddedWords })

describe('a screenshot', () => {
  it('is told by its name, its folder or the words inside, in many languages', () => {
    expect(named('Screenshot_20250601-123456.png')).toBe(true)
    expect(named('Bildschirmfoto 2025-06-01 um 12.34.56.png')).toBe(true)
    expect(named('スクリーンショット 2025-06-01.png')).toBe(true)
    expect(named('DCIM/Screenshots/a.jpg')).toBe(true)
    expect(named('IMG_1234.PNG', 'Screenshot')).toBe(true)
  })

  it('is not told by a mere likeness', () => {
    expect(named('DCIM/Camera/IMG_1234.JPG', 'Adobe Photoshop')).toBe(false)
    expect(named('sunscreen shopping.jpg')).toBe(false)
  })

  it('has the size of a phone’s screen', () => {
    expect(hasScreenSize(1170, 2532)).toBe(true)
    expect(hasScreenSize(4032, 3024)).toBe(false)
    expect(hasScreenSize(null, 10)).toBe(false)
  })
})
