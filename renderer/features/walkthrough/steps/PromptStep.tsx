import { words } from '../../../app/language/words'
import { answerOf, useQuery } from '../../../app/use-query'
import { Button } from '../../../ui/Button'
import { PromptDrawing } from '../../../ui/PromptDrawing'

/** The prompt as people meet it, in a drawing of our own; "Allow" goes on. */
export function PromptStep({ onAllow }: { readonly onAllow: () => void }) {
  const summary = answerOf(useQuery('summary', {}))
  const packs = answerOf(useQuery('policies', {})) ?? []
  const clauses = packs.find((pack) => pack.id === summary?.policy.id)?.clauses ?? []
  const says = (id: string) => clauses.find((clause) => clause.id === id)?.says
  return (
    <div className="walk-prompt">
      <PromptDrawing
        allow={
          <Button tone="main" onPress={onAllow}>
            {words.walkthrough.prompt.allow}
          </Button>
        }
      />
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
