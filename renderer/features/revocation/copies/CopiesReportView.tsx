import type { CopiesReport } from '../../../../shared/ipc/copies'
import { words } from '../../../app/language/words'
import { Button } from '../../../ui/Button'
import { useMore } from '../../../ui/use-more'
import { CopiesCompared } from './CopiesCompared'
import { CopyPair } from './CopyPair'
import { RefusedCopies } from './RefusedCopies'

const atOnce = 24

/** Where the copies are, what they still tell beside the originals, and each pair side by side. */
export function CopiesReportView({ report }: { readonly report: CopiesReport }) {
  const { written, refused, audited } = report
  const [shown, showMore] = useMore(atOnce)
  return (
    <>
      <section className="stack">
        <p className="copies-answer" role="status">
          {words.copies.written(written.length)}
        </p>
        {written.length > 0 && <code className="copies-folder secret">{report.folder}</code>}
        <Notes report={report} />
      </section>
      {audited !== null && <CopiesCompared compared={audited} />}
      {refused.length > 0 && <RefusedCopies refused={refused} />}
      {written.length > 0 && (
        <section className="stack">
          <h2>{words.copies.sideBySide}</h2>
          <ul className="copy-pairs">
            {written.slice(0, shown).map((pair) => (
              <li key={pair.name}>
                <CopyPair pair={pair} />
              </li>
            ))}
          </ul>
          {written.length > shown && (
            <div>
              <Button onPress={showMore}>{words.copies.more(written.length - shown)}</Button>
            </div>
          )}
        </section>
      )}
    </>
  )
}

/** Said plainly: what was not done to the end, what is a new file, and what still shows. */
function Notes({ report }: { readonly report: CopiesReport }) {
  const drawn = report.written.filter(({ isDrawnAnew }) => isDrawnAnew).length
  const faces = report.written.filter(({ tells }) => (tells.after.faces ?? 0) > 0).length
  const texts = report.written.filter(({ tells }) => (tells.after.texts ?? 0) > 0).length
  return (
    <>
      {report.ended !== 'done' && <p className="note problem">{words.copies.ended[report.ended]}</p>}
      {drawn > 0 && <p className="muted">{words.copies.drawnAnew(drawn)}</p>}
      {faces > 0 && <p className="muted">{words.copies.facesLeft(faces)}</p>}
      {texts > 0 && <p className="muted">{words.copies.textsLeft(texts)}</p>}
    </>
  )
}
