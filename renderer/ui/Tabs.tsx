import type { ReactNode } from 'react'

interface TabsProps<Value extends string> {
  readonly name: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly says: string }[]
  readonly onChoose: (value: Value) => void
  readonly children: ReactNode
}

/** A row of tabs over the panel of the chosen one; arrows move, as in every list of tabs. */
export function Tabs<Value extends string>({ name, value, options, onChoose, children }: TabsProps<Value>) {
  const step = (to: number) => {
    const next = options[(to + options.length) % options.length]
    if (next !== undefined) onChoose(next.value)
  }
  const at = options.findIndex((option) => option.value === value)
  return (
    <>
      <div
        className="tabs"
        role="tablist"
        aria-label={name}
        onKeyDown={(press) => {
          const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: options.length - 1 }[press.key]
          if (to === undefined) return
          press.preventDefault()
          step(to)
          const bar = press.currentTarget
          requestAnimationFrame(() => {
            bar.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
          })
        }}
      >
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            role="tab"
            id={`tab-${option.value}`}
            className="tab"
            aria-selected={option.value === value}
            aria-controls="tab-panel"
            tabIndex={option.value === value ? 0 : -1}
            onClick={() => {
              onChoose(option.value)
            }}
          >
            {option.says}
          </button>
        ))}
      </div>
      <div className="tab-panel" id="tab-panel" role="tabpanel" aria-labelledby={`tab-${value}`}>
        {children}
      </div>
    </>
  )
}
