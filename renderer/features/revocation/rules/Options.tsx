import { useEffect, useState } from 'react'

interface OptionsProps<Value> {
  readonly says: string
  readonly options: readonly { readonly key: string; readonly says: string; readonly value: Value }[]
  readonly onChoose: (value: Value | null) => void
}

/** One out of a list, the first to begin with; told again when the list changes. */
export function Options<Value>({ says, options, onChoose }: OptionsProps<Value>) {
  const [chosen, setChosen] = useState('')
  const current = options.find(({ key }) => key === chosen) ?? options[0]
  const key = current?.key ?? ''
  useEffect(() => {
    onChoose(current?.value ?? null)
    // The values are made anew with each render: the key says which one is meant.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key])
  return (
    <label className="label">
      {says}
      <select
        className="field secret"
        value={key}
        onChange={(change) => {
          setChosen(change.target.value)
        }}
      >
        {options.map((option) => (
          <option key={option.key} value={option.key}>
            {option.says}
          </option>
        ))}
      </select>
    </label>
  )
}
