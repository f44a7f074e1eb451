import type { Finding } from '../../../shared/ipc/inference-queries'
import { words } from '../../app/language/words'
import { Button } from '../../ui/Button'
import { useMore } from '../../ui/use-more'
import { InferenceRow } from './InferenceRow'

interface InferenceListProps {
  readonly title: string
  readonly of: readonly Finding[]
}

const rowsAtOnce = 12

/** A titled list of lines; nothing at all where there are none. */
export function InferenceList({ title, of }: InferenceListProps) {
  const [shown, showMore] = useMore(rowsAtOnce)
  if (of.length === 0) return null
  return (
    <section className="stack">
      <h2>{title}</h2>
      <ul className="inference-rows">
        {of.slice(0, shown).map((inference) => (
          <li key={inference.id}>
            <InferenceRow inference={inference} />
          </li>
        ))}
      </ul>
      {of.length > shown && (
        <div className="row">
          <Button size="small" onPress={showMore}>
            {words.portrait.more(of.length - shown)}
          </Button>
        </div>
      )}
    </section>
  )
}
