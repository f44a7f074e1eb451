import type { ReactNode } from 'react'

import type { Outcome } from '../../../shared/domain/policy/verdict'
import { words } from '../../app/language/words'
import { OutcomeMark } from '../../ui/OutcomeMark'
import { familyScene, houseScene, mountainScene, phoneScene } from './scenes'
import './film-legend.css'

const frames: readonly (readonly [Outcome, ReactNode])[] = [
  ['would', familyScene],
  ['could', phoneScene],
  ['would-not', mountainScene],
  ['revoked', houseScene],
]

/** Two strokes of a grease pencil. */
const pencil = 'M13 11c22 13 66 43 95 59M107 9C83 27 40 55 12 71'

/** Four drawn frames, one a verdict, as the contact sheet will show them: lit, half lit, dark, crossed out. */
export function FilmLegend() {
  return (
    <figure className="legend" aria-label={words.firstRun.legend}>
      <span className="edge legend-edge" aria-hidden="true">
        {words.firstRun.film}
      </span>
      <ul>
        {frames.map(([outcome, scene], at) => (
          <li key={outcome} className={`legend-frame legend-${outcome}`}>
            <svg viewBox="0 0 120 80" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
              <g>{scene}</g>
              {outcome === 'revoked' && <path className="legend-cross" d={pencil} />}
            </svg>
            <span className="legend-says">
              <OutcomeMark outcome={outcome} />
              {words.verdicts.name(outcome)}
              <span className="edge" aria-hidden="true">
                {words.amounts.number(at + 1)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
