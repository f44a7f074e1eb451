import type { CopiesState } from '../../../../shared/ipc/copies'
import { client } from '../../../app/client'
import { words } from '../../../app/language/words'
import { useAct } from '../../../app/use-act'
import { Button } from '../../../ui/Button'

/** How far the copies are, and the way to stop after the one at hand. */
export function CopiesProgress({ state }: { readonly state: CopiesState }) {
  const { isBusy, run } = useAct()
  const says = words.copies.making(state.done, state.total)
  return (
    <section className="card stack" aria-label={words.copies.title}>
      <p role="status">{says}</p>
      <progress className="copies-bar" value={state.done} max={state.total} aria-label={says} />
      <div className="row">
        <Button
          size="small"
          isDisabled={isBusy || state.isCancelling}
          onPress={() => {
            run(() => client.cancelCopies({}))
          }}
        >
          {state.isCancelling ? words.copies.stopping : words.copies.stop}
        </Button>
        <span className="muted secret">{state.current}</span>
      </div>
    </section>
  )
}
