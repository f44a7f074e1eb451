import type { Totals } from '../../../../shared/domain/audit/document'
import { html } from '../html'
import type { Html } from '../html'
import { number } from './words'

interface Share {
  readonly what: string
  readonly count: number
  /** Told apart by pattern, never by colour alone: a report is printed in black and white. */
  readonly pattern: 'solid' | 'hatched' | 'open' | 'crossed'
}

const width = 1_000

/** All items as one bar, with its legend. */
export function proportions({ would, could, wouldNot, revoked }: Totals): Html {
  const shares: readonly Share[] = [
    { what: 'would leave', count: would, pattern: 'solid' },
    { what: 'could leave: left open by the policy', count: could, pattern: 'hatched' },
    { what: 'would stay', count: wouldNot, pattern: 'open' },
    { what: 'taken out in this audit', count: revoked, pattern: 'crossed' },
  ]
  const present = shares.filter(({ count }) => count > 0)
  const total = present.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return html``
  const starts = present.map((_, at) => present.slice(0, at).reduce((sum, { count }) => sum + count, 0))
  return html`
    <figure class="bar">
      <svg viewBox="0 0 ${width} 44" preserveAspectRatio="none" aria-hidden="true">
        ${patterns}
        ${present.map(
          ({ count, pattern }, at) =>
            html`<rect
              x="${rounded(((starts[at] ?? 0) / total) * width)}"
              y="1"
              width="${rounded((count / total) * width)}"
              height="42"
              class="${pattern}"
            />`,
        )}
      </svg>
      <figcaption>
        <ul>
          ${present.map(
            ({ what, count, pattern }) =>
              html`<li>
                <svg viewBox="0 0 22 14" aria-hidden="true">
                  <rect x="1" y="1" width="20" height="12" class="${pattern}" />
                </svg>
                <b>${number(count)}</b> ${what}
              </li>`,
          )}
        </ul>
      </figcaption>
    </figure>
  `
}

const rounded = (value: number): string => value.toFixed(1)

const patterns = html`<defs>
  <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="7" height="7" fill="#fff" /><rect width="2.6" height="7" fill="#1c1613" />
  </pattern>
  <pattern id="cross" width="9" height="9" patternUnits="userSpaceOnUse">
    <rect width="9" height="9" fill="#fff" /><path d="M0 0L9 9M9 0L0 9" stroke="#1c1613" stroke-width="1" />
  </pattern>
</defs>`
