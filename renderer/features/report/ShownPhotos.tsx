import type { Finding } from '../../../shared/ipc/inference-queries'
import { words } from '../../app/language/words'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { byKind } from './by-kind'
import { ShownKind } from './ShownKind'

interface ShownPhotosProps {
  readonly shown: ReadonlySet<string>
  readonly onChange: (shown: ReadonlySet<string>) => void
}

/** Chooses, finding by finding, whose photos a report lets others see: none, unless asked. */
export function ShownPhotos({ shown, onChange }: ShownPhotosProps) {
  const says = words.report.photos
  return (
    <section className="card stack" aria-labelledby="report-photos">
      <div className="report-photos-head">
        <h2 id="report-photos">{says.title}</h2>
        {shown.size > 0 && (
          <Button
            size="small"
            onPress={() => {
              onChange(new Set())
            }}
          >
            {says.showNone}
          </Button>
        )}
      </div>
      <p className="muted">{says.lead}</p>
      <Answer of={useQuery('findings', {})}>
        {(all) => <Kinds all={all} shown={shown} onChange={onChange} />}
      </Answer>
      <p role="status">{says.chosen(shown.size)}</p>
    </section>
  )
}

/** What is ruled out is not in the report's findings, so there is nothing of it to show. */
function Kinds({ all, ...choice }: ShownPhotosProps & { readonly all: readonly Finding[] }) {
  const open = all.filter(({ standing }) => standing !== 'ruled-out')
  return open.length === 0 ? (
    <p>{words.report.photos.none}</p>
  ) : (
    byKind(open).map(([kind, findings]) => (
      <ShownKind key={kind} kind={kind} findings={findings} {...choice} />
    ))
  )
}
