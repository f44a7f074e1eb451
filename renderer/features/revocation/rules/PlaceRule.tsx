import { useEffect, useState } from 'react'

import type { Spot } from '../../../../shared/domain/audit/learned-places'
import { words } from '../../../app/language/words'
import { useQuery } from '../../../app/use-query'
import { Answer } from '../../../ui/Answer'
import { Options } from './Options'
import type { RuleFormProps } from './RuleMaker'

const steps: readonly number[] = [50, 100, 150, 250, 500, 1_000, 2_000, 5_000, 10_000, 25_000, 50_000]
const firstStep = 3

/** A known place, and how far around it; the slider's steps grow with the distance. */
export function PlaceRule({ onRule }: RuleFormProps) {
  const places = useQuery('places', {})
  const [spot, setSpot] = useState<Spot | null>(null)
  const [step, setStep] = useState(firstStep)
  const metres = steps[step] ?? 250
  useEffect(() => {
    if (spot === null) onRule(null)
    else onRule({ place: { longitude: spot[0], latitude: spot[1], radiusMetres: metres } })
  }, [metres, onRule, spot])
  return (
    <Answer of={places}>
      {({ places: known }) =>
        known.length === 0 ? (
          <p className="muted">{words.rules.nowhere}</p>
        ) : (
          <>
            <Options
              says={words.rules.place}
              options={known.map(({ inference, kind, name, photos, spot: value }) => ({
                key: inference,
                says: `${words.learned.group(kind)}: ${name}, ${words.learned.photos(photos)}`,
                value,
              }))}
              onChoose={setSpot}
            />
            <label className="label rule-radius">
              {words.rules.radius}: {words.rules.metres(metres)}
              <input
                type="range"
                min={0}
                max={steps.length - 1}
                value={step}
                aria-valuetext={words.rules.metres(metres)}
                onChange={(change) => {
                  setStep(Number(change.target.value))
                }}
              />
            </label>
          </>
        )
      }
    </Answer>
  )
}
