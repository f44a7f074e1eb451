import { useState } from 'react'

import { words } from '../../../app/language/words'
import { datesRule } from './entered-rule'
import type { RuleFormProps } from './RuleMaker'

export function DatesRule({ onRule }: RuleFormProps) {
  const [days, setDays] = useState({ from: '', to: '' })
  const enter = (next: typeof days) => {
    setDays(next)
    onRule(datesRule(next))
  }
  return (
    <div className="row">
      <label className="label">
        {words.rules.from}
        <input
          className="field"
          type="date"
          value={days.from}
          onChange={(change) => {
            enter({ ...days, from: change.target.value })
          }}
        />
      </label>
      <label className="label">
        {words.rules.to}
        <input
          className="field"
          type="date"
          value={days.to}
          onChange={(change) => {
            enter({ ...days, to: change.target.value })
          }}
        />
      </label>
    </div>
  )
}
