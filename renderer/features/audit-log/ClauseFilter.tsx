import { words } from '../../app/language/words'
import { answerOf, useQuery } from '../../app/use-query'
import type { NarrowProps } from './DateFilter'
import { decidedBy } from './filter-changes'

/** The photos that one clause of the chosen policy decides. */
export function ClauseFilter({ filter, onNarrow }: NarrowProps) {
  const policy = answerOf(useQuery('summary', {}))?.policy.id
  const packs = answerOf(useQuery('policies', {})) ?? []
  const clauses = packs.find(({ id }) => id === policy)?.clauses ?? []
  return (
    <label className="label">
      {words.filters.clause}
      <select
        className="field"
        value={filter.clause ?? ''}
        onChange={(change) => {
          onNarrow(decidedBy(filter, change.target.value))
        }}
      >
        <option value="">{words.filters.anyClause}</option>
        {clauses.map(({ id }) => (
          <option key={id} value={id}>
            {words.verdicts.clause(id)}
          </option>
        ))}
      </select>
    </label>
  )
}
