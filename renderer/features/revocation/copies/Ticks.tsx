import type { ReactNode } from 'react'

interface TicksProps<Kind extends string> {
  readonly title: string
  readonly options: readonly {
    readonly kind: Kind
    readonly says: string
    readonly isOn: boolean
    readonly isFixed: boolean
  }[]
  readonly onToggle: (kind: Kind) => void
  readonly children?: ReactNode
}

/** Boxes to tick under one heading. */
export function Ticks<Kind extends string>({ title, options, onToggle, children }: TicksProps<Kind>) {
  return (
    <fieldset className="ticks">
      <legend>{title}</legend>
      {options.map(({ kind, says, isOn, isFixed }) => (
        <label key={kind} className="choice">
          <input
            type="checkbox"
            checked={isOn}
            disabled={isFixed}
            onChange={() => {
              onToggle(kind)
            }}
          />
          {says}
        </label>
      ))}
      {children}
    </fieldset>
  )
}
