import { words } from '../../../app/language/words'
import { useNavigation } from '../../../app/navigation'
import { useQuery } from '../../../app/use-query'
import { Answer } from '../../../ui/Answer'
import { Button } from '../../../ui/Button'

const shown = 9

/** What the terms leave open, with how many photos hang on it. */
export function FinePrintStep() {
  const { go } = useNavigation()
  return (
    <Answer of={useQuery('finePrint', {})}>
      {(lines) => {
        const open = lines.filter(({ states }) => states === 'left-open' || states === 'contested')
        return (
          <>
            <p className="muted">{words.walkthrough.finePrint.count(open.length, lines.length)}</p>
            <ol className="walk-clauses">
              {open.slice(0, shown).map((line) => (
                <li key={line.clause}>
                  <span className={line.states === 'contested' ? 'chip chip-lit' : 'chip'}>
                    {words.policy.state(line.states === 'contested' ? 'contested' : 'unknown')}
                  </span>
                  <span>{line.says}</span>
                  <span className="edge">{words.walkthrough.finePrint.hanging(line.hanging)}</span>
                </li>
              ))}
            </ol>
            <div className="row">
              <Button
                size="small"
                onPress={() => {
                  go('policy')
                }}
              >
                {words.walkthrough.finePrint.all}
              </Button>
            </div>
          </>
        )
      }}
    </Answer>
  )
}
