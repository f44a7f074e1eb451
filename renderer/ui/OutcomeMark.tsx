import type { Outcome } from '../../shared/domain/policy/verdict'

/** A verdict's own shape, so that colour never has to say it: arrow, half disc, ring, cross. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  return (
    <svg className="mark" viewBox="0 0 14 14" aria-hidden="true">
      {shapeOf(outcome)}
    </svg>
  )
}

function shapeOf(outcome: Outcome) {
  switch (outcome) {
    case 'would':
      return <path d="M7 1 13 12.5H1Z" fill="var(--accent)" />
    case 'could':
      return (
        <g stroke="var(--accent)" strokeWidth="1.5" fill="none">
          <circle cx="7" cy="7" r="5.5" />
          <path d="M7 1.5a5.5 5.5 0 0 0 0 11Z" fill="var(--accent)" />
        </g>
      )
    case 'would-not':
      return <circle cx="7" cy="7" r="5.25" fill="none" stroke="var(--muted)" strokeWidth="1.5" />
    case 'revoked':
      return <path d="m2 2 10 10M12 2 2 12" stroke="var(--grease)" strokeWidth="2.5" strokeLinecap="round" />
  }
}
