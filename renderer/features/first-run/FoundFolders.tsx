import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { answerOf, useQuery } from '../../app/use-query'

interface FoundFoldersProps {
  readonly isBusy: boolean
  readonly onChoose: (choose: () => Promise<unknown>) => void
}

const shown = 4

/** Folders that a phone's photos seem to arrive in, offered by name; nothing in them has been read yet. */
export function FoundFolders({ isBusy, onChoose }: FoundFoldersProps) {
  const found = answerOf(useQuery('foundFolders', {})) ?? []
  if (found.length === 0) return null
  return (
    <section className="stack first-found" aria-labelledby="first-found">
      <h2 id="first-found" className="edge">
        {words.firstRun.found}
      </h2>
      <ul className="first-folders">
        {found.slice(0, shown).map(({ id, kind, folder, photos, hasMore }) => (
          <li key={id}>
            <button
              type="button"
              className="first-folder"
              disabled={isBusy}
              onClick={() => {
                onChoose(() => client.addFoundFolder({ id }))
              }}
            >
              <strong>{words.firstRun.syncKind(kind)}</strong>
              <span className="first-path">{folder}</span>
              <span className="muted">{words.firstRun.holds(photos, hasMore)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
