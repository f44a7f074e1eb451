import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'

import './context-menu.css'

export interface MenuEntry {
  readonly says: string
  readonly onPress: () => void
}

interface ContextMenuProps {
  readonly name: string
  /** Where in the window it was asked for, in pixels. */
  readonly at: { readonly x: number; readonly y: number }
  readonly entries: readonly MenuEntry[]
  readonly onClose: () => void
}

/** What can be done where it was asked for; arrows move, Enter chooses, Escape or a press elsewhere leaves. */
export function ContextMenu({ name, at, entries, onClose }: ContextMenuProps) {
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    menu.current?.querySelector<HTMLElement>('button')?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  useEffect(() => {
    const leave = (press: PointerEvent) => {
      if (!(press.target instanceof Node) || menu.current?.contains(press.target) !== true) onClose()
    }
    document.addEventListener('pointerdown', leave)
    return () => {
      document.removeEventListener('pointerdown', leave)
    }
  }, [onClose])
  return (
    <div
      ref={menu}
      className="context-menu"
      role="menu"
      tabIndex={-1}
      aria-label={name}
      style={placed(at, entries.length)}
      onKeyDown={(press) => {
        onKey(press, onClose)
      }}
    >
      {entries.map(({ says, onPress }) => (
        <button
          key={says}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose()
            onPress()
          }}
        >
          {says}
        </button>
      ))}
    </div>
  )
}

const roomAcross = 280
const roomPerEntry = 40

/** At the pointer, but never over the window's edge. */
function placed({ x, y }: ContextMenuProps['at'], entries: number) {
  const left = Math.max(0, Math.min(x, window.innerWidth - roomAcross))
  const top = Math.max(0, Math.min(y, window.innerHeight - entries * roomPerEntry))
  return { left, top }
}

function onKey(press: KeyboardEvent<HTMLElement>, onClose: () => void): void {
  press.stopPropagation()
  if (press.key === 'Escape' || press.key === 'Tab') {
    press.preventDefault()
    onClose()
    return
  }
  const all = [...press.currentTarget.querySelectorAll<HTMLElement>('button')]
  const now = all.findIndex((one) => one === document.activeElement)
  const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: all.length - 1 }[press.key]
  if (to === undefined) return
  press.preventDefault()
  all[(to + all.length) % all.length]?.focus()
}
