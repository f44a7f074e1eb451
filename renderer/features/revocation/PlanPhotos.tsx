import type { RevocationPreview } from '../../../shared/domain/audit/revocation-preview'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { Figure } from '../../ui/Figure'
import { OutcomeMark } from '../../ui/OutcomeMark'
import { Thumb } from '../../ui/Thumb'
import { useRuleSays } from './use-rule-says'

const shown = 16

/** The photos that would be taken out, by what they would do otherwise. */
export function PlanPhotos({ preview }: { readonly preview: RevocationPreview }) {
  const { showFrames } = useNavigation()
  const ruleSays = useRuleSays()
  const { items, outcomes, nearDuplicates, alreadyLeft } = preview
  if (items.length === 0) return <p>{words.planning.nothing}</p>
  return (
    <section className="stack">
      <p className="plan-answer">
        <Figure
          name={words.acts.show}
          onPress={() => {
            showFrames({ filter: { items: [...items] }, title: ruleSays(preview.what) })
          }}
        >
          {words.planning.photos(items.length)}
        </Figure>{' '}
        {words.planning.taken}
      </p>
      <ul className="row plan-outcomes">
        {(['would', 'could', 'wouldNot'] as const)
          .filter((outcome) => outcomes[outcome] > 0)
          .map((outcome) => (
            <li key={outcome}>
              <OutcomeMark outcome={outcome === 'wouldNot' ? 'would-not' : outcome} />
              {words.amounts.number(outcomes[outcome])} {words.planning.outcomes[outcome]}
            </li>
          ))}
      </ul>
      <div className="plan-photos" aria-hidden="true">
        {items.slice(0, shown).map((item) => (
          <Thumb key={item} item={item} name="" />
        ))}
      </div>
      {nearDuplicates.length > 0 && <p className="muted">{words.planning.copies(nearDuplicates.length)}</p>}
      {alreadyLeft.length > 0 && (
        <p className="note problem">{words.planning.alreadyLeft(alreadyLeft.length, items.length)}</p>
      )}
      {preview.keepsDescriptors && <p className="note">{words.planning.descriptors}</p>}
    </section>
  )
}
