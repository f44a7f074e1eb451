interface SegmentsProps<Value extends string> {
  readonly name: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly says: string }[]
  readonly onChoose: (value: Value) => void
}

/** One choice out of a few, as one bar: arrows move, as in every radio group. */
export function Segments<Value extends string>({ name, value, options, onChoose }: SegmentsProps<Value>) {
  const step = (by: number) => {
    const at = options.findIndex((option) => option.value === value)
    const next = options[(at + by + options.length) % options.length]
    if (next !== undefined) onChoose(next.value)
  }
  return (
    <div
      className="segments"
      role="radiogroup"
      aria-label={name}
      onKeyDown={(press) => {
        const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[press.key]
        if (by === undefined) return
        press.preventDefault()
        step(by)
        const bar = press.currentTarget
        requestAnimationFrame(() => {
          bar.querySelector<HTMLElement>('[aria-checked="true"]')?.focus()
        })
      }}
    >
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          className="segment"
          aria-checked={option.value === value}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => {
            onChoose(option.value)
          }}
        >
          {option.says}
        </button>
      ))}
    </div>
  )
}
