import type { LearnedPerson } from '../../../../shared/domain/audit/learned-people'
import type { Finding } from '../../../../shared/ipc/inference-queries'
import { words } from '../../../app/language/words'
import { Button } from '../../../ui/Button'
import { AgeForm } from './AgeForm'
import { MergeForm } from './MergeForm'
import { NameForm } from './NameForm'
import { SplitForm } from './SplitForm'
import { usePeopleActs } from './use-people-acts'

interface PersonEditorProps {
  readonly one: LearnedPerson
  readonly all: readonly LearnedPerson[]
  readonly inference: Finding | null
}

/** What the user knows better than the faces show. */
export function PersonEditor({ one, all, inference }: PersonEditorProps) {
  const acts = usePeopleActs()
  const { isMe } = one.word
  return (
    <div className="person-editor">
      <div className="person-forms">
        <NameForm one={one} acts={acts} />
        <AgeForm one={one} acts={acts} />
        <MergeForm one={one} all={all} acts={acts} />
        <Button
          isDisabled={acts.isBusy}
          onPress={() => {
            acts.markMe(isMe ? null : one.person)
          }}
        >
          {isMe ? words.people.isNotMe : words.people.isMe}
        </Button>
      </div>
      {inference !== null && inference.photos > 1 && (
        <SplitForm one={one} inference={inference} acts={acts} />
      )}
    </div>
  )
}
