import { expect, it } from 'vitest'

import { autostartEntry } from '../../../electron/main/shell/autostart-entry'

it('an autostart entry quotes what the desktop would read as something else', () => {
  const entry = autostartEntry(['/opt/My $App/100%/safelight', '--quiet'])
  expect(entry).toContain(String.raw`Exec="/opt/My \\$App/100%%/safelight" "--quiet"`)
})
