import { useState } from 'react'

import type { RevocationRule } from '../../../../shared/domain/revocation/revocation'
import { words } from '../../../app/language/words'
import { useNavigation } from '../../../app/navigation'
import { Button } from '../../../ui/Button'
import { DatesRule } from './DatesRule'
import { FolderRule } from './FolderRule'
import { HouseholdRule } from './HouseholdRule'
import { KindRule, ThemeRule } from './KindRule'
import { PersonRule } from './PersonRule'
import { PlaceRule } from './PlaceRule'
import { ruleKinds } from './rule-kinds'
import type { RuleKind } from './rule-kinds'
import './rules.css'

/** A rule put together in words; what it would change is shown before anything is done. */
export function RuleMaker() {
  const { plan } = useNavigation()
  const [kind, setKind] = useState<RuleKind>('person')
  const [rule, setRule] = useState<RevocationRule | null>(null)
  return (
    <section className="card stack rule-maker">
      <p className="muted">{words.rules.lead}</p>
      <label className="label">
        {words.rules.what}
        <select
          className="field"
          value={kind}
          onChange={(change) => {
            const next = ruleKinds.find((each) => each === change.target.value)
            if (next === undefined) return
            setRule(null)
            setKind(next)
          }}
        >
          {ruleKinds.map((each) => (
            <option key={each} value={each}>
              {words.rules.kind(each)}
            </option>
          ))}
        </select>
      </label>
      <RuleForm kind={kind} onRule={setRule} />
      <div>
        <Button
          tone="main"
          isDisabled={rule === null}
          onPress={() => {
            if (rule !== null) plan({ by: 'rule', rule })
          }}
        >
          {words.rules.look}
        </Button>
      </div>
    </section>
  )
}

export interface RuleFormProps {
  /** Null while what is entered makes no rule. */
  readonly onRule: (rule: RevocationRule | null) => void
}

function RuleForm({ kind, onRule }: RuleFormProps & { readonly kind: RuleKind }) {
  switch (kind) {
    case 'person':
      return <PersonRule onRule={onRule} />
    case 'household':
      return <HouseholdRule onRule={onRule} />
    case 'place':
      return <PlaceRule onRule={onRule} />
    case 'theme':
      return <ThemeRule onRule={onRule} />
    case 'kind':
      return <KindRule onRule={onRule} />
    case 'dates':
      return <DatesRule onRule={onRule} />
    case 'folder':
      return <FolderRule onRule={onRule} />
  }
}
