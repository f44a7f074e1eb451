import type { PackSummary } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { Button } from '../../ui/Button'

type Clause = PackSummary['clauses'][number]

/** The pack, clause by clause: what it says, how sure that is, and where it comes from. */
export function Clauses({ pack }: { readonly pack: PackSummary }) {
  return (
    <>
      {chapters(pack.clauses).map(([chapter, clauses]) => (
        <section className="clauses" key={chapter} aria-label={words.policy.chapter(chapter)}>
          <h2>{words.policy.chapter(chapter)}</h2>
          <ul>
            {clauses.map((clause) => (
              <ClauseRow key={clause.id} clause={clause} />
            ))}
          </ul>
        </section>
      ))}
      <section className="stack" aria-label={words.policy.sources}>
        <h2>{words.policy.sources}</h2>
        <p className="note">{words.policy.sourceNote}</p>
        <ol className="sources">
          {pack.sources.map((source) => (
            <li key={source.id}>
              <span className="edge">{source.id}</span>
              <span>
                {source.what}
                {source.address !== null && <span className="muted source-address">{source.address}</span>}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

function ClauseRow({ clause }: { readonly clause: Clause }) {
  const { showFrames } = useNavigation()
  return (
    <li className={`clause clause-${clause.state}`}>
      <div>
        <p>{clause.says}</p>
        <p className="edge clause-id">{clause.id}</p>
      </div>
      <div className="clause-side">
        <span className={clause.state === 'value' ? 'chip' : 'chip chip-lit'}>
          {words.policy.state(clause.state)}
        </span>
        <span className="muted clause-certainty">
          {words.policy.certainty(clause.certainty)}
          {clause.sources.length > 0 && ` · ${clause.sources.join(', ')}`}
        </span>
      </div>
      <Button
        size="small"
        tone="quiet"
        name={`${words.policy.affected}: ${clause.id}`}
        onPress={() => {
          showFrames({ filter: { clause: clause.id }, title: null })
        }}
      >
        {words.policy.affected}
      </Button>
    </li>
  )
}

function chapters(clauses: readonly Clause[]): readonly (readonly [string, readonly Clause[]])[] {
  const names = [...new Set(clauses.map(chapterOf))]
  return names.map((name) => [name, clauses.filter((clause) => chapterOf(clause) === name)])
}

const chapterOf = (clause: Clause): string => clause.id.split('.')[0] ?? clause.id
