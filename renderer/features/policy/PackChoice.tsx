import type { PackSummary, Summary } from '../../../shared/ipc/auditor'
import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { useAct } from '../../app/use-act'

interface PackChoiceProps {
  readonly packs: readonly PackSummary[]
  readonly summary: Summary
}

/** Which terms, and where they hold. */
export function PackChoice({ packs, summary }: PackChoiceProps) {
  const { isBusy, run } = useAct()
  const chosen = packs.find((pack) => pack.id === summary.policy.id)
  const isAssumed = summary.assumptions.some((assumption) => assumption.what === 'region')
  const region = isAssumed ? '' : summary.policy.region
  const regions = [...new Set([...(chosen?.regions ?? []), ...(region === '' ? [] : [region])])].toSorted()
  return (
    <div className="row pack-choice">
      <label className="label">
        {words.policy.pack}
        <select
          className="field"
          value={summary.policy.id}
          disabled={isBusy}
          onChange={(change) => {
            const pack = packs.find((each) => each.id === change.target.value)
            if (pack !== undefined) run(() => client.choosePolicy({ policy: pack.id, region: null }))
          }}
        >
          {packs.map((pack) => (
            <option key={pack.id} value={pack.id}>
              {words.policy.packName(pack.title, pack.reportedOn)}
            </option>
          ))}
        </select>
      </label>
      <label className="label">
        {words.policy.region}
        <select
          className="field"
          value={region}
          disabled={isBusy}
          onChange={(change) => {
            const next = change.target.value === '' ? null : change.target.value
            run(() => client.choosePolicy({ policy: summary.policy.id, region: next }))
          }}
        >
          <option value="">{words.policy.regionUnset}</option>
          {regions.map((each) => (
            <option key={each} value={each}>
              {words.policy.regionName(each)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
