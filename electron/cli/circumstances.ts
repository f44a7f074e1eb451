import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'

import { instant, parseInstant } from '../../shared/domain/item/instant'
import type { Instant } from '../../shared/domain/item/instant'
import type { ConsentEvent } from '../../shared/domain/policy/consent'
import { isRegionCode, regionMeant } from '../../shared/domain/policy/region-codes'
import type { AuditorContract } from '../../shared/ipc/auditor'
import type { InputOf } from '../../shared/ipc/wire'
import type { Options } from './command'
import { UsageError } from './exit-status'

/** What an audit is made for, as the options say it. */
export interface AuditOptions {
  readonly asOf: Instant
  readonly region: string | null
  /** Ids of packs, or files of the user's own. */
  readonly policies: readonly string[]
  readonly wantsPixels: boolean
  readonly jobs: number
  readonly dataFolder: string | null
  readonly out: string | null
  readonly report: string | null
  /** Paths, one a line, as the user wrote them; null when all photos may be seen. */
  readonly selected: readonly string[] | null
}

const mostJobs = 64
const defaultJobs = 4

/** Checks the options of an audit; `now` is what the clock says. */
export async function auditOptions(options: Options, now: number): Promise<AuditOptions> {
  const { region, only, selected } = options
  if (region !== undefined && !isRegionCode(region))
    throw new UsageError(`--region ${region}: ${noRegion(region)}`)
  if (only !== undefined && only !== 'metadata')
    throw new UsageError(`--only ${only}: there is only "metadata"`)
  const asOf = asOfOption(options, now)
  // Said before anything is read: the switch itself is only known with the pack.
  consentOption(options, 'cloud', asOf)
  return {
    asOf,
    region: region ?? null,
    policies: options.policy ?? [],
    wantsPixels: only === undefined,
    jobs: jobsOf(options.jobs),
    dataFolder: options.data ?? null,
    out: options.out ?? null,
    report: options.report ?? null,
    selected: selected === undefined ? null : await linesOf(selected),
  }
}

function noRegion(text: string): string {
  const meant = regionMeant(text)
  if (meant !== null) return `there is no such region; did you mean ${meant}?`
  return 'there is no such region; give a country or a state, such as DE or US-NY'
}

/** Whole seconds, so that what is printed is what was used. */
export const asOfOption = (options: Options, now: number): Instant =>
  options['as-of'] === undefined
    ? instant(Math.floor(now / 1_000) * 1_000)
    : instantOption('as-of', options['as-of'])

/** The switch over time; the pack says which switch it is about. */
export function consentOption(
  options: Options,
  about: ConsentEvent['switch'],
  asOf: Instant,
): InputOf<AuditorContract['calls']['setConsent']>['consent'] {
  const allowedOn = options['allowed-on'] ?? 'now'
  const offOn = options['off-on']
  if (allowedOn === 'never' || allowedOn === 'unknown') {
    if (offOn !== undefined)
      throw new UsageError(`--off-on needs --allowed-on with a date, not "${allowedOn}"`)
    return { known: allowedOn }
  }
  const on = allowedOn === 'now' ? asOf : instantOption('allowed-on', allowedOn)
  const events: ConsentEvent[] = [{ switch: about, state: 'on', at: on }]
  if (offOn !== undefined) {
    const off = instantOption('off-on', offOn)
    if (off < on) throw new UsageError(offTooEarly(options['allowed-on']))
    events.push({ switch: about, state: 'off', at: off })
  }
  return { known: 'events', events }
}

const offTooEarly = (allowedOn: string | undefined): string =>
  allowedOn === undefined
    ? '--off-on lies before the instant the audit is made for; say with --allowed-on when it was allowed'
    : '--off-on lies before --allowed-on'

function instantOption(name: string, text: string): Instant {
  const parsed = parseInstant(text)
  if (parsed === null)
    throw new UsageError(`--${name} ${text}: give an ISO date, such as 2025-06-27T12:00:00Z`)
  return parsed
}

function jobsOf(text: string | undefined): number {
  if (text === undefined) return Math.min(defaultJobs, availableParallelism())
  const jobs = Number(text)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > mostJobs)
    throw new UsageError(`--jobs ${text}: give a number from 1 to ${String(mostJobs)}`)
  return jobs
}

async function linesOf(file: string): Promise<readonly string[]> {
  try {
    return (await readFile(file, 'utf8')).split(/\r?\n/).filter((line) => line.trim() !== '')
  } catch {
    throw new UsageError(`--selected ${file}: the list cannot be read`)
  }
}
