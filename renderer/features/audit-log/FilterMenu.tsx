import { useRef, useState } from 'react'

import type { TextKind } from '../../../shared/domain/item/facts'
import { themes } from '../../../shared/domain/item/theme'
import type { FrameFilter } from '../../../shared/ipc/schemas'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'

const mediaKinds = ['photo', 'video', 'live-photo', 'motion-photo'] as const
const telling: readonly TextKind[] = [
  'payment-card',
  'iban',
  'passport',
  'id-card',
  'boarding-pass',
  'medical-letter',
  'password',
  'chat',
]

/** Every fact a frame can be chosen by, in one panel. */
export function FilterMenu() {
  const { choice, showFrames } = useNavigation()
  const panel = useRef<HTMLDetailsElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const { filter } = choice
  const narrow = (next: FrameFilter) => {
    showFrames({ filter: next, title: choice.title })
  }
  const flip = (name: 'hasPlace' | 'hasFaces' | 'problem' | 'alreadyLeft') => {
    const { [name]: was, ...others } = filter
    narrow(was === true ? others : { ...others, [name]: true })
  }
  const toggle = (name: 'mediaKinds' | 'themes' | 'textKinds', value: string) => {
    const { [name]: was = [], ...others } = filter
    const values: readonly string[] = was
    const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
    narrow(next.length === 0 ? others : { ...others, [name]: next })
  }
  return (
    <details
      className="menu"
      ref={panel}
      onToggle={(toggled) => {
        setIsOpen(toggled.currentTarget.open)
      }}
      onKeyDown={(press) => {
        if (press.key !== 'Escape' || panel.current === null) return
        panel.current.open = false
        panel.current.querySelector('summary')?.focus()
      }}
    >
      <summary className="button">{words.filters.add}</summary>
      {isOpen && (
        <div className="menu-panel">
          <Group>
            <Check
              says={words.filters.withFaces}
              isOn={filter.hasFaces === true}
              onFlip={() => {
                flip('hasFaces')
              }}
            />
            <Check
              says={words.filters.withPlace}
              isOn={filter.hasPlace === true}
              onFlip={() => {
                flip('hasPlace')
              }}
            />
            <Check
              says={words.filters.unchecked}
              isOn={filter.problem === true}
              onFlip={() => {
                flip('problem')
              }}
            />
            <Check
              says={words.filters.alreadyLeft}
              isOn={filter.alreadyLeft === true}
              onFlip={() => {
                flip('alreadyLeft')
              }}
            />
            {mediaKinds.map((kind) => (
              <Check
                key={kind}
                says={words.filters.mediaKind(kind)}
                isOn={filter.mediaKinds?.includes(kind) === true}
                onFlip={() => {
                  toggle('mediaKinds', kind)
                }}
              />
            ))}
          </Group>
          <Group>
            {themes.map((theme) => (
              <Check
                key={theme}
                says={words.theme(theme)}
                isOn={filter.themes?.includes(theme) === true}
                onFlip={() => {
                  toggle('themes', theme)
                }}
              />
            ))}
          </Group>
          <Group>
            {telling.map((kind) => (
              <Check
                key={kind}
                says={words.textKind(kind)}
                isOn={filter.textKinds?.includes(kind) === true}
                onFlip={() => {
                  toggle('textKinds', kind)
                }}
              />
            ))}
          </Group>
        </div>
      )}
    </details>
  )
}

function Group({ children }: { readonly children: React.ReactNode }) {
  return <div className="stack menu-group">{children}</div>
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
