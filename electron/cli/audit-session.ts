import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

import type { AuditDocument } from '../../shared/domain/audit/document'
import type { ItemId } from '../../shared/domain/item/ids'
import { formatInstant } from '../../shared/domain/item/instant'
import type { DocumentQuestion } from '../../shared/ipc/evidence'
import { createNodeEngine } from '../main/analysis/node-engine'
import { compose } from '../main/compose'
import { makeReport } from '../main/export/make-report'
import type { Report } from '../main/export/make-report'
import type { Services } from '../main/services'
import { consentOption } from './circumstances'
import type { AuditOptions } from './circumstances'
import type { Options } from './command'
import { takeDataFolder } from './data-folder'
import { CommandFailure, UsageError } from './exit-status'
import { faulty } from './known-packs'
import type { AskedPack } from './known-packs'
import { notesTried, openAuditor } from './open-auditor'
import { showProgress } from './progress-line'
import type { ProjectPaths } from './project-paths'
import { refuseInsideRolls } from './outside-rolls'
import { selectedItems } from './selected-items'

const mostChildMemoryBytes = 3 * 1_024 ** 3

/** A roll that was read through once, ready to be audited under any pack. */
export interface AuditSession {
  readonly services: Services
  readonly folder: string
  readonly auditUnder: (asked: AskedPack) => Promise<AuditDocument>
  /** The same audit with everything that tells and proves it. */
  readonly reportUnder: (asked: AskedPack) => Promise<Report>
  readonly close: () => Promise<void>
}

/** Reads a roll with the same services as the app's, shows progress on stderr, and resolves when everything was read. */
export async function openAuditSession(
  paths: ProjectPaths,
  folder: string,
  asked: { readonly audit: AuditOptions; readonly options: Options },
): Promise<AuditSession> {
  const { audit } = asked
  if (!existsSync(folder)) throw new UsageError(`${folder}: there is no such folder`)
  await refuseInsideRolls([audit.out, audit.report, audit.dataFolder], [folder])
  const dataFolder = audit.dataFolder === null ? null : takeDataFolder(audit.dataFolder)
  const auditor = await openAuditor(paths, dataFolder, audit.asOf)
  const services = await compose({
    version: paths.version,
    dataFolder,
    auditor,
    engine: createNodeEngine({
      script: paths.engine,
      width: audit.jobs,
      modelsFolder: audit.wantsPixels ? paths.models : null,
      mostMemoryBytes: mostChildMemoryBytes,
      onNetworkTried: notesTried(auditor, 'engine'),
    }),
    clock: () => audit.asOf,
    onWake: () => () => undefined,
    isOnMains: () => true,
    onMainsChange: () => () => undefined,
    makeSampleRoll: () => Promise.reject(new CommandFailure('use "safelight sample-roll FOLDER"')),
    chooseFolder: () => Promise.resolve(null),
    blockedAttempts: () => 0,
    wasRecovered: auditor.wasRecovered,
    pace: 'at-once',
  })
  await services.settings.change({ metadataOnly: !audit.wantsPixels })
  const stopShowing = showProgress(services, process.stderr)
  try {
    const isFromScratch = (await services.auditor.rolls({})).length === 0
    await onlyThisRoll(services, folder)
    await services.whenIdle()
    if (isFromScratch) await services.auditor.assignPeople({})
    if (services.rolls.list().some((roll) => roll.state === 'root-missing'))
      throw new CommandFailure(`${folder} is not there any more, or cannot be listed`)
  } catch (thrown) {
    await services.stop()
    throw thrown
  } finally {
    stopShowing()
  }
  return {
    services,
    folder,
    auditUnder: async (pack) => services.auditor.document(await questionUnder(services, pack, asked)),
    reportUnder: async (pack) =>
      makeReport(services.auditor, await reportQuestion(services, pack, asked), {
        verifier: await readFile(paths.verifier),
        shown: new Set(asked.options.show),
        handedOver: 'bundle',
      }),
    close: () => services.stop(),
  }
}

/** What is kept in the data folder is about one roll at a time: a document lists nothing of another. */
async function onlyThisRoll(services: Services, folder: string): Promise<void> {
  const added = await services.rolls.add(folder)
  for (const other of services.rolls.list()) if (other.id !== added.id) await services.rolls.forget(other.id)
}

/** Sets what the audit is made for, and gives what to ask for it with. */
async function questionUnder(
  services: Services,
  { pack, ownText }: AskedPack,
  { audit, options }: { readonly audit: AuditOptions; readonly options: Options },
): Promise<DocumentQuestion> {
  const { auditor } = services
  const kept = ownText === null ? null : await auditor.keepPack({ text: ownText })
  if (kept?.ok === false) throw faulty(pack.id, kept.faults)
  await auditor.choosePolicy({ policy: pack.id, region: audit.region })
  await auditor.setAsOf({ asOf: audit.asOf })
  await auditor.setConsent({ consent: consentOption(options, pack.switch, audit.asOf) })
  const selected: readonly ItemId[] | null =
    audit.selected === null ? null : await selectedItems(services, audit.selected)
  const { version } = services.status()
  return {
    selected,
    tool: { version, analysis: audit.wantsPixels ? 'full' : 'metadata', models: services.models() },
    assumptions: ownAssumptions(audit, options),
  }
}

/** What a report is asked for with: what is revoked stays here unless it is wanted. */
async function reportQuestion(
  services: Services,
  pack: AskedPack,
  asked: { readonly audit: AuditOptions; readonly options: Options },
): Promise<DocumentQuestion> {
  const revoked = asked.options['with-revoked'] === true ? 'included' : 'left-out'
  return { ...(await questionUnder(services, pack, asked)), revoked }
}

/** What the options left open. */
const ownAssumptions = ({ asOf }: AuditOptions, options: Options): AuditDocument['assumptions'] =>
  options['allowed-on'] === undefined
    ? [
        {
          what: 'allowed-on',
          value: formatInstant(asOf),
          why: 'not given: as if "Allow" were tapped now',
        },
      ]
    : []
