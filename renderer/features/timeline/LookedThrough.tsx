import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { Figure } from '../../ui/Figure'

/** What is searched before any older photo is chosen for a theme: to find one, all are looked at. */
export function LookedThrough({ items }: { readonly items: number }) {
  const { showFrames } = useNavigation()
  const { lead, photos, end, name } = words.timeline.lookedThrough
  return (
    <p className="note">
      {lead}{' '}
      <Figure
        name={name}
        onPress={() => {
          showFrames({ filter: { clause: 'upload.older' }, title: name })
        }}
      >
        {photos(items)}
      </Figure>
      {end}
    </p>
  )
}
