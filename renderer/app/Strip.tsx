import type { AppStatus } from '../../shared/ipc/app'
import type { Summary } from '../../shared/ipc/auditor'
import { words } from './language/words'
import { useNavigation } from './navigation'
import { RedactSwitch } from './RedactSwitch'
import { Work } from './Work'

interface StripProps {
  readonly status: AppStatus | null
  readonly summary: Summary | null
}

/** Always in view: whose terms these are and of when, how much of the phone is here, and what is being done. */
export function Strip({ status, summary }: StripProps) {
  return (
    <footer className="strip">
      <p className="strip-cannot">{words.app.cannotSee}</p>
      {summary !== null && <Known summary={summary} />}
      {status !== null && <Work status={status} />}
      <RedactSwitch />
    </footer>
  )
}

function Known({ summary }: { readonly summary: Summary }) {
  const { go } = useNavigation()
  const { policy, coverage, asOf } = summary
  return (
    <>
      <Part
        name="policy"
        label={words.app.simulatedAsReported(policy.reportedOn)}
        says={policy.title}
        onPress={() => {
          go('policy')
        }}
      />
      {isFixed(asOf) && (
        <Part
          name="as-of"
          label={words.app.madeFor}
          says={words.amounts.shortDate(asOf)}
          onPress={() => {
            go('policy')
          }}
        />
      )}
      <Part
        name="coverage"
        label={words.app.coverageName}
        says={words.app.coverage(coverage)}
        onPress={() => {
          go('settings')
        }}
      />
    </>
  )
}

interface PartProps {
  readonly name: 'policy' | 'as-of' | 'coverage'
  readonly label: string
  readonly says: string
  readonly onPress: () => void
}

/** A line as on a film's edge, and under it what it stands for. */
function Part({ name, label, says, onPress }: PartProps) {
  return (
    <button
      type="button"
      className={`strip-part strip-${name}`}
      title={`${label}: ${says}`}
      onClick={onPress}
    >
      <span className="edge">{label}</span>
      <span className="hidden">: </span>
      <span className="strip-value">{says}</span>
    </button>
  )
}

/** An audit that is not about today was fixed to a day by someone. */
const isFixed = (asOf: string): boolean => asOf.slice(0, 10) !== new Date().toISOString().slice(0, 10)
