import { words } from '../../../app/language/words'
import { useNavigation } from '../../../app/navigation'
import { useNames } from '../../../app/use-names'
import { useQuery } from '../../../app/use-query'
import { Answer } from '../../../ui/Answer'

const shown = 10

/** The most telling findings, each with the photos behind it. */
export function LearnedStep() {
  const { showFrames } = useNavigation()
  const { within } = useNames()
  return (
    <Answer of={useQuery('findings', {})}>
      {(all) => (
        <>
          <p className="muted">{words.walkthrough.learned.count(all.length)}</p>
          <ol className="walk-findings">
            {all.slice(0, shown).map((finding) => (
              <li key={finding.id}>
                <span className="chip">{words.learned.group(finding.kind)}</span>
                <span className="secret walk-label">{within(finding.label)}</span>
                <button
                  type="button"
                  className="reveal"
                  onClick={() => {
                    showFrames({ filter: { inference: finding.id }, title: within(finding.label) })
                  }}
                >
                  {words.acts.showThese(finding.photos)}
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </Answer>
  )
}
