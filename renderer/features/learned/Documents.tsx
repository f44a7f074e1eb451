import { words } from '../../app/language/words'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { Empty } from '../../ui/Empty'
import { DocumentKind } from './DocumentKind'

/** Documents and secrets by kind, most private first; nothing is shown before it is asked for. */
export function Documents() {
  return (
    <Answer of={useQuery('findings', {})}>
      {(all) => {
        const found = [
          ...all.filter(({ kind }) => kind === 'document'),
          ...all.filter(({ kind }) => kind === 'intimate'),
        ]
        if (found.length === 0) {
          return <Empty title={words.papers.empty.title} says={words.papers.empty.says} />
        }
        return (
          <div className="stack learned-sections">
            <p className="muted">{words.papers.lead}</p>
            <ul className="papers">
              {found.map((inference) => (
                <li key={inference.id}>
                  <DocumentKind inference={inference} />
                </li>
              ))}
            </ul>
          </div>
        )
      }}
    </Answer>
  )
}
