import { useState } from 'react'

import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { Tabs } from '../../ui/Tabs'
import { CopiesOfRevoked } from './copies/CopiesOfRevoked'
import { Phone } from './phone/Phone'
import { Receipts } from './Receipts'
import { RuleMaker } from './rules/RuleMaker'
import './revocations.css'

const tabs = ['receipts', 'rule', 'phone', 'copies'] as const

/** What was taken out and what that changed, what else to take out by a rule, and what is left to do on the phone. */
export function Revocations() {
  const { chapter } = useNavigation()
  const [tab, setTab] = useState(() => tabs.find((each) => each === chapter) ?? 'receipts')
  return (
    <div className="page">
      <div className="page-column">
        <header className="page-head">
          <h1>{words.revocations.title}</h1>
          <p className="muted">{words.revocations.lead}</p>
        </header>
        <Tabs
          name={words.revocations.title}
          value={tab}
          options={tabs.map((value) => ({ value, says: words.revocations.tabs[value] }))}
          onChoose={setTab}
        >
          <div className="panel">
            {tab === 'receipts' && <Receipts />}
            {tab === 'rule' && <RuleMaker />}
            {tab === 'phone' && <Phone />}
            {tab === 'copies' && <CopiesOfRevoked />}
          </div>
        </Tabs>
      </div>
    </div>
  )
}
