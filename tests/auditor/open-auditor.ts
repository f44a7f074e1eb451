import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

import { openAuditor } from '../../electron/auditor/auditor'
import type { Auditor } from '../../electron/auditor/auditor'
import type { AuditorOptions } from '../../electron/auditor/options'
import { optionsIn } from './fill-auditor'

/** A folder that is gone when the test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'safelight-auditor-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Opened for one test, closed at its end. */
export function testAuditor(options: AuditorOptions = optionsIn(null)): Auditor {
  const auditor = openAuditor(options)
  onTestFinished(() => {
    auditor.close()
  })
  return auditor
}
