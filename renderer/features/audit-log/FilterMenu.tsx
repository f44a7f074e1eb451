import { useEffect, useRef, useState } from 'react'

import { words } from '../../app/language/words'
import { FilterPanel } from './FilterPanel'

/** Everything that frames can be chosen by, in one panel; Escape, or a press elsewhere, closes it. */
export function FilterMenu() {
  const menu = useRef<HTMLDetailsElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    if (!isOpen) return undefined
    const onPress = (press: PointerEvent) => {
      if (press.target instanceof Node && menu.current?.contains(press.target) === false)
        menu.current.open = false
    }
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('pointerdown', onPress)
    }
  }, [isOpen])
  return (
    <details
      className="menu"
      ref={menu}
      onToggle={(toggled) => {
        setIsOpen(toggled.currentTarget.open)
      }}
      onKeyDown={(press) => {
        if (press.key !== 'Escape' || menu.current === null) return
        menu.current.open = false
        menu.current.querySelector('summary')?.focus()
      }}
    >
      <summary className="button">{words.filters.add}</summary>
      {isOpen && <FilterPanel />}
    </details>
  )
}
