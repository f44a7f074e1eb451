import type { WrittenCopy } from '../../../../shared/ipc/copies'
import { words } from '../../../app/language/words'
import { Thumb } from '../../../ui/Thumb'
import { tellsOf } from './told'
import type { Tell } from './told'

/** An original and its copy side by side, and what each tells by itself. */
export function CopyPair({ pair }: { readonly pair: WrittenCopy }) {
  const tells = tellsOf(pair.tells)
  return (
    <figure className="copy-pair">
      <div className="copy-pictures">
        <Thumb item={pair.item} name={words.copies.originalOf(pair.name)} />
        <Thumb item={pair.copy} name={words.copies.copyNamed(pair.name)} />
      </div>
      <figcaption>
        <span className="copy-name secret">{pair.name}</span>
        {tells.length === 0 && <span className="muted">{words.copies.toldNothing}</span>}
        <ul className="copy-tells">
          {tells.map((tell) => (
            <TellLine key={tell.name} tell={tell} />
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

/** Struck out is not enough for those who hear it: gone or still told is said too. */
function TellLine({ tell }: { readonly tell: Tell }) {
  const { name, before, after } = tell
  return (
    <li className={after === 0 ? 'copy-gone' : 'copy-kept'}>
      <span>{words.copies.tells(name, before)}</span>
      <span className="copy-still">{words.copies.left(name, after)}</span>
    </li>
  )
}
