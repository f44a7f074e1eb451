import type { PackFault } from '../../../shared/domain/policy/load-pack'
import { words } from '../../app/language/words'

/** Why a file was not taken: each fault by its line and clause. */
export function PackFaults({ faults }: { readonly faults: readonly PackFault[] }) {
  return (
    <div className="note pack-faults" role="alert">
      <p>{words.ownPacks.refused(faults.length)}</p>
      <ul>
        {faults.map(({ clause, line, what }) => (
          <li key={`${String(line)} ${clause ?? ''} ${what}`}>
            <span className="edge">{words.ownPacks.line(line)}</span>
            <span>{clause === null ? what : `${clause}: ${what}`}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
