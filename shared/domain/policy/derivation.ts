import type { AuditItem } from '../item/audit-item'
import type { Situation } from './situation'
import { formatInstant, instant } from '../item/instant'
import { instantRange } from '../item/instant-range'
import type { ClauseId } from './clause-values'
import { effectOf, groups } from './effect-code'
import type { Group } from './effect-code'
import { olderInWords } from './older-media'
import type { ThemesKnown } from './older-media'
import type { PolicyPack } from './pack'
import { wordsOf } from './reading'
import { isSwitchedOff } from './region'
import { defaultClauseOf } from './switch-history'
import type { Terms } from './terms'
import type { ClauseEffect, Outcome } from './verdict'

/** What wording a derivation needs. */
export interface Wording {
  readonly pack: PolicyPack
  readonly situation: Situation
  readonly terms: Terms
  readonly themesOf: (item: AuditItem) => ThemesKnown
}

/** What was decided about an item, before words. */
export interface Decided {
  readonly item: AuditItem
  readonly effects: number
  readonly outcome: Exclude<Outcome, 'revoked'>
}

const deciding: Readonly<Record<Decided['outcome'], readonly ClauseEffect['effect'][]>> = {
  would: ['includes', 'leaves-open', 'excludes'],
  could: ['leaves-open', 'excludes', 'includes'],
  'would-not': ['excludes', 'leaves-open', 'includes'],
}

/** The clauses that met an item, those that decide first. */
export function derivation(wording: Wording, decided: Decided): readonly ClauseEffect[] {
  const met = groups.flatMap((group): readonly ClauseEffect[] => {
    const effect = effectOf(decided.effects, group)
    if (effect === 'silent' || isSaidByProblem(group, decided.effects)) return []
    return [{ clause: clauseOf(wording, group), says: saysOf(wording, group, decided), effect }]
  })
  const first = deciding[decided.outcome]
  return met.sort((one, other) => first.indexOf(one.effect) - first.indexOf(other.effect))
}

/** One line for `upload.media` where nobody could check what the file is. */
const isSaidByProblem = (group: Group, effects: number): boolean =>
  group === 'media' && effectOf(effects, 'problem') !== 'silent'

/** The clause that speaks for a group. */
export function clauseOf({ pack, terms }: Pick<Wording, 'pack' | 'terms'>, group: Group): ClauseId {
  switch (group) {
    case 'problem':
    case 'media':
      return 'upload.media'
    case 'clutter':
      return 'select.clutter'
    case 'older':
      return 'upload.older'
    case 'window':
      return 'upload.window'
    case 'cadence':
      return 'upload.cadence'
    case 'gate':
      return 'os.gate'
    case 'consent':
      return terms.sessions.some((session) => !session.isSure) ? defaultClauseOf(pack) : 'consent.optIn'
    case 'region':
      return isSwitchedOff(pack, terms.region) ? 'region.off' : 'region.on'
  }
}

function saysOf(wording: Wording, group: Group, decided: Decided): string {
  const stated = wordsOf(wording.pack.clauses[clauseOf(wording, group)])
  const { facts, goneAt } = decided.item
  switch (group) {
    case 'problem':
      return `${stated}; not checked: ${facts.problem?.code ?? 'unknown'}`
    case 'window':
      return [stated, ...dateInWords(wording, decided.item)].join('; ')
    case 'older':
      return `${stated}; ${olderInWords(wording.pack, facts, wording.themesOf(decided.item))}`
    case 'consent':
      return consentInWords(wording, goneAt === null ? stated : `deleted ${formatInstant(goneAt)}; ${stated}`)
    case 'gate':
      return 'limited access to selected photos'
    case 'region':
      return `${wording.terms.region}: ${stated}`
    case 'clutter':
    case 'cadence':
    case 'media':
      return stated
  }
}

/** Why a date cannot be relied on; nothing where it can. */
function dateInWords({ situation }: Wording, { facts, goneAt }: AuditItem): readonly string[] {
  const { taken } = facts.metadata
  if (taken === null) return ['no date']
  if (taken.source === 'mtime') return ["no date but the file system's"]
  const { latest } = instantRange(taken)
  if (latest > situation.asOf) return ['a date after the instant of the audit is no date to rely on']
  return goneAt !== null && latest > goneAt ? ['a date after its deletion is no date to rely on'] : []
}

function consentInWords({ situation, terms }: Wording, stated: string): string {
  if (situation.consent.known === 'never') return 'never allowed'
  const last = terms.sessions[terms.sessions.length - 1]
  if (last === undefined) return `not allowed by ${formatInstant(situation.asOf)}`
  if (last.allowed === -Infinity) return stated
  const allowed = `allowed ${formatInstant(instant(last.allowed))}`
  return last.ended === Infinity ? allowed : `${allowed}, off ${formatInstant(instant(last.ended))}`
}
