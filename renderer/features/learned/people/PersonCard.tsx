import type { LearnedPerson } from '../../../../shared/domain/audit/learned-people'
import type { Finding } from '../../../../shared/ipc/inference-queries'
import { words } from '../../../app/language/words'
import { useNavigation } from '../../../app/navigation'
import { Button } from '../../../ui/Button'
import { Standing } from '../Standing'
import { useTakeOut } from '../use-take-out'
import { Companions } from './Companions'
import { FaceTile } from './FaceTile'
import { PersonEditor } from './PersonEditor'
import { personName } from './person-name'

interface PersonCardProps {
  readonly one: LearnedPerson
  readonly all: readonly LearnedPerson[]
  readonly inference: Finding | null
  readonly isCorrected: boolean
  readonly onCorrect: () => void
}

/** One person: their face, since when, how often, with whom, and what can be done. */
export function PersonCard({ one, all, inference, isCorrected, onCorrect }: PersonCardProps) {
  const { showFrames } = useNavigation()
  const { isBusy, takeOut } = useTakeOut()
  const name = personName(one)
  return (
    <article className="card person">
      <FaceTile face={one.face} name="" />
      <div className="stack person-says">
        <h3>
          <span className="secret">{name}</span>
          <Marks one={one} />
        </h3>
        <p className="muted person-when">
          {words.people.photos(one.photos)}, {words.people.seen(one.days, one.firstDate, one.lastDate)}
        </p>
        {inference !== null && <Standing of={inference} />}
        <Companions of={one} all={all} />
        <div className="row person-acts">
          <Button
            size="small"
            name={words.portrait.showName(one.photos, name)}
            onPress={() => {
              showFrames({ filter: { inference: one.inference }, title: name })
            }}
          >
            {words.portrait.show}
          </Button>
          <Button
            size="small"
            isDisabled={isBusy || inference === null}
            name={words.people.revokeName(name)}
            onPress={() => {
              if (inference !== null) takeOut(inference)
            }}
          >
            {words.acts.revoke}
          </Button>
          <Button
            size="small"
            tone="quiet"
            name={isCorrected ? words.people.doneName(name) : words.people.correctName(name)}
            onPress={onCorrect}
          >
            {isCorrected ? words.people.done : words.people.correct}
          </Button>
        </div>
      </div>
      {isCorrected && <PersonEditor one={one} all={all} inference={inference} />}
    </article>
  )
}

function Marks({ one }: { readonly one: LearnedPerson }) {
  const { word, child } = one
  return (
    <>
      {word.isMe && <span className="chip chip-lit">{words.people.me}</span>}
      {word.age !== null ? (
        <span className="chip">{words.people.ageSaid(word.age)}</span>
      ) : (
        child !== null && (
          <span className="chip" title={child}>
            {words.people.child}
          </span>
        )
      )}
    </>
  )
}
