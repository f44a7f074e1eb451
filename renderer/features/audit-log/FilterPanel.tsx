import type { ReactNode } from 'react'

import { textKinds } from '../../../shared/domain/item/facts'
import { themes } from '../../../shared/domain/item/theme'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { ClauseFilter } from './ClauseFilter'
import { DateFilter } from './DateFilter'
import { flipped, isChosen, toggled } from './filter-changes'

const mediaKinds = ['photo', 'video', 'live-photo', 'motion-photo'] as const
const yesNo = ['hasFaces', 'hasPlace', 'problem', 'alreadyLeft'] as const

/** The facts, the themes, the texts, the dates and the clauses, each in a group of its own. */
export function FilterPanel() {
  const { choice, showFrames } = useNavigation()
  const { filter } = choice
  const narrow = (next: typeof filter) => {
    showFrames({ filter: next, title: choice.title })
  }
  return (
    <div className="menu-panel">
      <Group name={words.filters.groups.photo}>
        {yesNo.map((name) => (
          <Check
            key={name}
            says={words.filters.yesNo[name]}
            isOn={filter[name] === true}
            onFlip={() => {
              narrow(flipped(filter, name))
            }}
          />
        ))}
        {mediaKinds.map((kind) => (
          <Check
            key={kind}
            says={words.filters.mediaKind(kind)}
            isOn={isChosen(filter, 'mediaKinds', kind)}
            onFlip={() => {
              narrow(toggled(filter, 'mediaKinds', kind))
            }}
          />
        ))}
        <DateFilter filter={filter} onNarrow={narrow} />
        <ClauseFilter filter={filter} onNarrow={narrow} />
      </Group>
      <Group name={words.filters.groups.theme}>
        {themes.map((theme) => (
          <Check
            key={theme}
            says={words.theme(theme)}
            isOn={isChosen(filter, 'themes', theme)}
            onFlip={() => {
              narrow(toggled(filter, 'themes', theme))
            }}
          />
        ))}
      </Group>
      <Group name={words.filters.groups.text} isWide>
        {textKinds.map((kind) => (
          <Check
            key={kind}
            says={words.textKind(kind)}
            isOn={isChosen(filter, 'textKinds', kind)}
            onFlip={() => {
              narrow(toggled(filter, 'textKinds', kind))
            }}
          />
        ))}
      </Group>
    </div>
  )
}

interface GroupProps {
  readonly name: string
  readonly isWide?: boolean
  readonly children: ReactNode
}

function Group({ name, isWide = false, children }: GroupProps) {
  return (
    <fieldset className={isWide ? 'menu-group menu-group-wide' : 'menu-group'}>
      <legend className="edge">{name}</legend>
      {children}
    </fieldset>
  )
}

interface CheckProps {
  readonly says: string
  readonly isOn: boolean
  readonly onFlip: () => void
}

function Check({ says, isOn, onFlip }: CheckProps) {
  return (
    <label className="choice">
      <input type="checkbox" checked={isOn} onChange={onFlip} />
      {says}
    </label>
  )
}
