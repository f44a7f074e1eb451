import { clauseIds, isClauseId } from '../../shared/domain/policy/clause-values'
import type { PolicyPack } from '../../shared/domain/policy/pack'
import { packWith, readChangedClause } from '../../shared/domain/policy/what-if'
import type { ChangedClause } from '../../shared/domain/policy/what-if'
import { UsageError } from './exit-status'
import type { AskedPack } from './known-packs'
import { asJson } from './write-file'

/** What each `--what-if CLAUSE=VALUE` changes; throws a `UsageError` that says which values a clause takes. */
export function changedClauses(texts: readonly string[]): readonly ChangedClause[] {
  return texts.map((text) => {
    const [, id = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(text) ?? []
    if (!isClauseId(id))
      throw new UsageError(`--what-if ${text}: no clause is called "${id}"; there are ${clauseIds.join(' ')}`)
    if (value === '') throw new UsageError(`--what-if ${text}: say what it says then, such as ${id}=unknown`)
    const read = readChangedClause(id, value)
    if (!read.ok) throw new UsageError(`--what-if ${text}: ${read.what}, or unknown`)
    return read.changed
  })
}

export function packAsked(pack: PolicyPack, changed: readonly ChangedClause[]): AskedPack {
  const asked = packWith(pack, changed)
  return { pack: asked, ownText: asJson(asked) }
}
