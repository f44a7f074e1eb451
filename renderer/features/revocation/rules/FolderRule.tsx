import { useState } from 'react'

import { words } from '../../../app/language/words'
import { folderRule } from './entered-rule'
import type { RuleFormProps } from './RuleMaker'

export function FolderRule({ onRule }: RuleFormProps) {
  const [folder, setFolder] = useState('')
  return (
    <label className="label">
      {words.rules.folder}
      <input
        className="field secret"
        value={folder}
        placeholder={words.rules.folderHint}
        onChange={(change) => {
          setFolder(change.target.value)
          onRule(folderRule(change.target.value))
        }}
      />
    </label>
  )
}
