import { words } from '../../app/language/words'
import type { Evidence } from './evidence'

interface EvidenceBoxProps {
  readonly evidence: Evidence
  readonly isCovered: boolean
}

/** A region drawn on the photo, its words on the box's own edge. */
export function EvidenceBox({ evidence, isCovered }: EvidenceBoxProps) {
  const [left, top, width, height] = evidence.box
  const share = (value: number) => `${String(Math.max(0, Math.min(1, value)) * 100)}%`
  const classes = ['evidence', `evidence-${evidence.kind}`, isCovered ? 'evidence-covered' : '']
  if (top < 0.06) classes.push('evidence-inside')
  if (left > 0.7) classes.push('evidence-flush')
  return (
    <div
      className={classes.join(' ')}
      aria-hidden="true"
      style={{ left: share(left), top: share(top), width: share(width), height: share(height) }}
    >
      <span>{isCovered ? words.frame.covered(evidence.says) : evidence.says}</span>
    </div>
  )
}
