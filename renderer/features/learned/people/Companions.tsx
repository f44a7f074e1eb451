import type { LearnedPerson } from '../../../../shared/domain/audit/learned-people'
import { words } from '../../../app/language/words'
import { useNavigation } from '../../../app/navigation'
import { FaceTile } from './FaceTile'
import { personName } from './person-name'

interface CompanionsProps {
  readonly of: LearnedPerson
  readonly all: readonly LearnedPerson[]
}

/** Who they are seen with, as small faces; each opens the photos of both. */
export function Companions({ of, all }: CompanionsProps) {
  const { showFrames } = useNavigation()
  const found = of.with.flatMap(({ person, photos }) => {
    const other = all.find((one) => one.person === person)
    return other === undefined ? [] : [{ other, photos }]
  })
  if (found.length === 0) return null
  return (
    <div className="companions">
      <span className="muted">{words.people.with}</span>
      {found.map(({ other, photos }) => {
        const says = words.people.withName(personName(other), photos)
        return (
          <button
            key={other.person}
            type="button"
            className="tile companion"
            aria-label={says}
            title={says}
            onClick={() => {
              const pair = pairId(of, other)
              showFrames({ filter: { inference: pair }, title: `${personName(of)}, ${personName(other)}` })
            }}
          >
            <FaceTile face={other.face} name="" />
          </button>
        )
      })}
    </div>
  )
}

/** The audit's own name for two people: the lower number first. */
function pairId({ person: one }: LearnedPerson, { person: other }: LearnedPerson): string {
  const isFirst = Number(one.slice(1)) < Number(other.slice(1))
  return `together:${isFirst ? one : other}+${isFirst ? other : one}`
}
