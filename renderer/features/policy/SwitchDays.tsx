import { words } from '../../app/language/words'
import { Button } from '../../ui/Button'
import type { SwitchDay } from './consent-form'

interface SwitchDaysProps {
  readonly days: readonly SwitchDay[]
  readonly today: string
  readonly onChange: (days: readonly SwitchDay[]) => void
}

/** The switch through time: each day it was turned on or off. */
export function SwitchDays({ days, today, onChange }: SwitchDaysProps) {
  const replace = (at: number, next: SwitchDay) => {
    onChange(days.map((day, index) => (index === at ? next : day)))
  }
  return (
    <>
      {days.map((each, at) => (
        <div className="row" key={at}>
          <select
            className="field"
            aria-label={words.policy.switchName}
            value={each.state}
            onChange={(change) => {
              replace(at, { ...each, state: change.target.value === 'off' ? 'off' : 'on' })
            }}
          >
            <option value="on">{words.policy.switchTo('on')}</option>
            <option value="off">{words.policy.switchTo('off')}</option>
          </select>
          <input
            className="field"
            type="date"
            aria-label={words.policy.day}
            value={each.day}
            onChange={(change) => {
              if (change.target.value !== '') replace(at, { ...each, day: change.target.value })
            }}
          />
          {days.length > 1 && (
            <Button
              size="small"
              tone="quiet"
              name={words.policy.removeChange(words.amounts.date(each.day))}
              onPress={() => {
                onChange(days.filter((_, index) => index !== at))
              }}
            >
              ✕
            </Button>
          )}
        </div>
      ))}
      <Button
        size="small"
        onPress={() => {
          const last = days.at(-1)
          onChange([...days, { state: last?.state === 'on' ? 'off' : 'on', day: today }])
        }}
      >
        {words.policy.addChange}
      </Button>
    </>
  )
}
