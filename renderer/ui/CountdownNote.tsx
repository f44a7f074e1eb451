import type { Bounds } from '../../shared/domain/audit/presence'
import type { Countdown } from '../../shared/domain/policy/countdown'
import { words } from '../app/language/words'

interface CountdownNoteProps {
  readonly running: Countdown
  readonly inCloud: Bounds
}

/** When what had left is removed, best and worst case, and how far that is. */
export function CountdownNote({ running, inCloud }: CountdownNoteProps) {
  const { countdown } = words.timeline
  const { off, best, worst, daysGone, daysLeft } = running
  const whole = daysGone + Math.max(0, daysLeft)
  return (
    <section className="card stack countdown">
      <h2>{countdown.title}</h2>
      <p>
        {countdown.off(off)} {countdown.best(best)}
        {countdown.daysLeft(daysLeft)} {worst === null ? countdown.noEnd : countdown.worst(worst)}
      </p>
      {daysLeft > 0 && (
        <div className="row">
          <progress value={daysGone} max={whole} aria-label={countdown.share(daysGone, whole)} />
          <span className="edge">{countdown.share(daysGone, whole)}</span>
        </div>
      )}
      <p className="muted">{countdown.still(inCloud.least, inCloud.most)}</p>
    </section>
  )
}
