import { describe, expect, it } from 'vitest'

import { failurePage } from '../../../electron/main/shell/failure-page'
import { KeysUnreadable } from '../../../electron/main/shell/keys'
import { WireError } from '../../../shared/ipc/wire'

const systemError = (code: string) => Object.assign(new Error(`${code}: /some/folder`), { code })

describe('the page of a failed start', () => {
  it.each([
    [new WireError({ code: 'store-in-use', detail: '' }), 'Another Safelight'],
    [new WireError({ code: 'disk-full', detail: '' }), 'disk is full'],
    [systemError('EACCES'), 'may not write to'],
    [systemError('EEXIST'), 'A file stands where'],
    [new KeysUnreadable('keyring-changed'), 'keys'],
    [new RangeError('bug'), 'did not foresee'],
  ])('says in plain words what happened: %s', (thrown, words) => {
    expect(failurePage(thrown)).toContain(words)
  })

  it('always says that photos are untouched and shows the cause', () => {
    const page = failurePage(new RangeError('bug'))
    expect(page).toContain('Your photos were not touched')
    expect(page).toContain('RangeError: bug')
  })

  it('escapes what it shows', () => {
    const page = failurePage(new Error('<img src=x onerror=alert(1)>'))
    expect(page).not.toContain('<img')
    expect(page).toContain('&#60;img')
  })
})
