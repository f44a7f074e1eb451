import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { useNames } from '../../app/use-names'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { Empty } from '../../ui/Empty'
import { CannotTell } from './CannotTell'
import { evidenceOf } from './evidence-of'

/** The page a stranger could write: each sentence opens the photos it rests on. */
export function Profile() {
  const { showFrames } = useNavigation()
  const names = useNames()
  return (
    <Answer of={useQuery('profile', {})}>
      {({ sentences, cannot }) =>
        sentences.length === 0 ? (
          <Empty title={words.learned.empty.title} says={words.learned.empty.says} />
        ) : (
          <div className="profile">
            <section className="profile-page" aria-labelledby="profile-title">
              <h2 id="profile-title">{words.profile.title}</h2>
              <p className="muted">{words.profile.lead}</p>
              <ol className="profile-lines">
                {sentences.map((sentence) => {
                  const says = names.within(sentence.text)
                  return (
                    <li key={sentence.because.join()}>
                      <button
                        type="button"
                        className="profile-line"
                        onClick={() => {
                          showFrames({ filter: evidenceOf(sentence.because), title: says })
                        }}
                      >
                        <span className="profile-says">{says}.</span>
                        <span className="profile-rests">
                          <span>{words.portrait.sure(sentence.confidence)}</span>
                          <span>{words.learned.photos(sentence.photos)}</span>
                        </span>
                      </button>
                    </li>
                  )
                })}
              </ol>
            </section>
            <CannotTell cannot={cannot} />
          </div>
        )
      }
    </Answer>
  )
}
