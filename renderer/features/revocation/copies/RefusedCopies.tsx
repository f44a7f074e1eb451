import type { CopiesReport, CopyRefusal } from '../../../../shared/ipc/copies'
import { words } from '../../../app/language/words'
import { useNavigation } from '../../../app/navigation'
import { Figure } from '../../../ui/Figure'

/** Photos without a copy, by the reason. */
export function RefusedCopies({ refused }: { readonly refused: CopiesReport['refused'] }) {
  const { showFrames } = useNavigation()
  const reasons = [...new Set(refused.map(({ why }) => why))]
  const itemsOf = (why: CopyRefusal) => refused.filter((one) => one.why === why).map(({ item }) => item)
  return (
    <section className="stack">
      <h2>{words.copies.refused}</h2>
      <ul className="lines">
        {reasons.map((why) => (
          <li key={why} className="line">
            <span>{words.copies.refusal(why)}</span>
            <Figure
              name={words.acts.show}
              onPress={() => {
                showFrames({ filter: { items: itemsOf(why) }, title: words.copies.refused })
              }}
            >
              {words.copies.photos(itemsOf(why).length)}
            </Figure>
          </li>
        ))}
      </ul>
    </section>
  )
}
