import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

import { openAuditor } from '../../electron/auditor/auditor'
import type { ExportFile } from '../../electron/main/export/contents'
import { makeReport } from '../../electron/main/export/make-report'
import type { Report } from '../../electron/main/export/make-report'
import type { PackId } from '../../shared/domain/item/ids'
import { instant } from '../../shared/domain/item/instant'
import type { SaidConsent } from '../../shared/domain/policy/consent'
import { fill, now, optionsIn } from '../auditor/fill-auditor'
import { syntheticRoll } from '../fixtures/synthetic-roll'

export const verifier = resolve(import.meta.dirname, '../../resources/verifier/verify.mjs')
const policy = 'meta-facebook/2025-06-test' as PackId

const allowedAWeekBefore: SaidConsent = {
  known: 'events',
  events: [{ switch: 'cloud', state: 'on', at: instant(Date.parse('2025-06-20T12:00:00Z')) }],
}

export interface Exported extends Report {
  /** A checkpoint from before the last acts: what somebody else was given earlier. */
  readonly earlier: string
}

/** A real audit of so many made photos, with consent, a policy and two revocations, exported by a real auditor. */
export async function exportedBundle(
  photos: number,
  seed = 1,
  consent: SaidConsent = allowedAWeekBefore,
): Promise<Exported> {
  const auditor = openAuditor(optionsIn(null))
  try {
    const { client } = auditor
    const roll = syntheticRoll(photos, seed)
    await client.choosePolicy({ policy, region: 'US-NY' })
    await client.setAsOf({ asOf: now })
    await client.setConsent({ consent })
    await fill(auditor, roll)
    const { checkpoint } = await client.summary({}).then(({ ledger }) => ledger)
    await client.revoke({ what: { item: roll[0]!.sighting.item } })
    await client.revoke({ what: { theme: 'pets' } })
    const tool = { version: '0.1.0', analysis: 'full', models: [] } as const
    const options = {
      verifier: readFileSync(verifier),
      shown: new Set<string>(),
      handedOver: 'bundle' as const,
    }
    const report = await makeReport(client, { selected: null, tool }, options)
    return { ...report, earlier: checkpoint }
  } finally {
    auditor.close()
  }
}

export interface Verified {
  readonly status: number
  readonly out: string
}

/** Runs the verifier as a stranger would: in a process of its own. */
export function verify(...words: readonly string[]): Verified {
  try {
    return { status: 0, out: execFileSync(process.execPath, [verifier, ...words], { encoding: 'utf8' }) }
  } catch (thrown) {
    const { status, stdout } = thrown as { readonly status: number; readonly stdout: string }
    return { status, out: stdout }
  }
}

/** A folder for one test file; `write` puts a bundle into it, unpacked. */
export function bundleFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'safelight-verify-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export function writeFiles(folder: string, files: readonly ExportFile[]): string {
  for (const { name, bytes } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  return folder
}
