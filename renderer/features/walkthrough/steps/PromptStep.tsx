import { words } from '../../../app/language/words'
import { answerOf, useQuery } from '../../../app/use-query'
import { Button } from '../../../ui/Button'

/** The prompt as people meet it, in a drawing of our own; "Allow" goes on. */
export function PromptStep({ onAllow }: { readonly onAllow: () => void }) {
  const summary = answerOf(useQuery('summary', {}))
  const packs = answerOf(useQuery('policies', {})) ?? []
  const clauses = packs.find((pack) => pack.id === summary?.policy.id)?.clauses ?? []
  const says = (id: string) => clauses.find((clause) => clause.id === id)?.says
  return (
    <div className="walk-prompt">
      <div className="phone">
        <div className="phone-roll" aria-hidden="true">
          {Array.from({ length: 12 }, (_, at) => (
            <span key={at} />
          ))}
        </div>
        <section className="phone-sheet" aria-label={words.walkthrough.prompt.name}>
          <p className="phone-title">{words.walkthrough.prompt.title}</p>
          <p>{words.walkthrough.prompt.text}</p>
          <Button tone="main" onPress={onAllow}>
            {words.walkthrough.prompt.allow}
          </Button>
          <p className="phone-not">{words.walkthrough.prompt.notAllow}</p>
        </section>
      </div>
      <div className="stack">
        <h2>{words.walkthrough.prompt.reported}</h2>
        {['prompt.where', 'prompt.text', 'consent.binds'].map((id) => (
          <p key={id} className="note">
            {says(id)}
          </p>
        ))}
        <p className="muted">{words.walkthrough.prompt.drawing}</p>
      </div>
    </div>
  )
}
