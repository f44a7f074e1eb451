import { useState } from 'react'

import { client } from '../../../app/client'
import { words } from '../../../app/language/words'
import { useNavigation } from '../../../app/navigation'
import { useAct } from '../../../app/use-act'
import { nextField } from './week-keys'
import type { Field } from './week-keys'

/** Seven days by twenty-four hours, as many photos as lit; arrows move, Enter opens. */
export function WeekHours({ hours }: { readonly hours: readonly (readonly number[])[] }) {
  const { showFrames } = useNavigation()
  const { run } = useAct()
  const [at, setAt] = useState<Field>({ weekday: 0, hour: 12 })
  const most = Math.max(1, ...hours.flat())
  const open = ({ weekday, hour }: Field, photos: number) => {
    run(async () => {
      const items = await client.photosAt({ weekday, hour })
      if (items.length > 0) {
        showFrames({ filter: { items }, title: words.calendar.cell(weekday, hour, photos) })
      }
    })
  }
  return (
    <div
      className="week"
      role="grid"
      aria-label={words.calendar.week}
      onKeyDown={(press) => {
        const next = nextField(at, press.key)
        if (next === null) return
        press.preventDefault()
        setAt(next)
        press.currentTarget
          .querySelector<HTMLElement>(`[data-field="${String(next.weekday)}-${String(next.hour)}"]`)
          ?.focus()
      }}
    >
      <div role="row" className="week-row week-head">
        <span role="columnheader">
          <span className="hidden">{words.calendar.week}</span>
        </span>
        {Array.from({ length: 24 }, (_, hour) => (
          <span role="columnheader" key={hour} className="edge">
            {words.calendar.hour(hour)}
          </span>
        ))}
      </div>
      {hours.map((row, weekday) => (
        <div role="row" className="week-row" key={words.calendar.weekdays[weekday]}>
          <span role="rowheader" className="week-day">
            {words.calendar.weekdaysShort[weekday]}
          </span>
          {row.map((photos, hour) => {
            const isHere = at.weekday === weekday && at.hour === hour
            return (
              <button
                key={String(hour)}
                type="button"
                role="gridcell"
                className={photos / most > full ? 'week-field week-field-full' : 'week-field'}
                data-field={`${String(weekday)}-${String(hour)}`}
                tabIndex={isHere ? 0 : -1}
                style={{ background: lit(photos / most) }}
                aria-label={words.calendar.cell(weekday, hour, photos)}
                title={words.calendar.cell(weekday, hour, photos)}
                onFocus={() => {
                  setAt({ weekday, hour })
                }}
                onClick={() => {
                  open({ weekday, hour }, photos)
                }}
              >
                {photos === 0 ? '' : photos}
              </button>
            )
          })}
        </div>
      ))}
    </div>
  )
}

/** From here on the number stands in the other colour. */
const full = 0.55

/**
 * Even one photo is seen: an empty field and a faint one must not look alike. The tones in the middle, on which neither colour of
 * the number is easy to read, are left out.
 */
function lit(share: number): string {
  const tone = share === 0 ? 0 : share > full ? 72 + ((share - full) / (1 - full)) * 28 : 12 + share * 60
  return `color-mix(in oklab, var(--accent) ${String(tone)}%, var(--film))`
}
