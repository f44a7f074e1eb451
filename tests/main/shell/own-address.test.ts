import { describe, expect, it } from 'vitest'

import { hasSystemCallFilter } from '../../../electron/main/shell/seccomp'
import { isOwnAddress } from '../../../electron/main/shell/own-address'

describe('own addresses', () => {
  it.each(['safelight-app://app/index.html', 'safelight-photo://abc/thumb'])('include %s', (address) => {
    expect(isOwnAddress(address, ['safelight-app', 'safelight-photo'])).toBe(true)
  })

  it.each([
    'https://example.org/',
    'http://127.0.0.1:1/',
    'ws://localhost/',
    'file:///etc/passwd',
    'data:text/html,x',
    'SAFELIGHT-APPX://app/',
    ' safelight-app://app/',
    'safelight-app',
    '',
  ])('leave out %j', (address) => {
    expect(isOwnAddress(address, ['safelight-app', 'safelight-photo'])).toBe(false)
  })
})

describe('confinement', () => {
  it('is read from the kernel', () => {
    expect(hasSystemCallFilter('Name:\telectron\nSeccomp:\t2\nSeccomp_filters:\t3\n')).toBe(true)
    expect(hasSystemCallFilter('Name:\telectron\nSeccomp:\t0\nSeccomp_filters:\t0\n')).toBe(false)
    expect(hasSystemCallFilter('')).toBe(false)
  })
})
