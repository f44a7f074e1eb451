import type { Spot } from '../../../../shared/domain/audit/learned-places'
import type { Finding } from '../../../../shared/ipc/inference-queries'
import { words } from '../../../app/language/words'
import { useNavigation } from '../../../app/navigation'
import { useAct } from '../../../app/use-act'
import { useRevoke } from '../../../app/use-revoke'
import { Button } from '../../../ui/Button'
import { Standing } from '../Standing'
import { useTakeOut } from '../use-take-out'

interface PlaceRowProps {
  readonly title: string
  readonly detail: string | null
  /** Null: what is taken out are its photos, not a circle on the ground. */
  readonly radiusMetres: number | null
  readonly spots: readonly Spot[]
  readonly inference: Finding | null
  readonly onShow: (spots: readonly Spot[]) => void
}

/** A photo at the edge of a place belongs to it all the same. */
const room = 2
const leastMetres = 150

/** One place or trip: on the map, its photos, out of the audit. */
export function PlaceRow({ title, detail, radiusMetres, spots, inference, onShow }: PlaceRowProps) {
  const { showFrames } = useNavigation()
  const { revoke } = useRevoke()
  const { isBusy, run } = useAct()
  const { takeOut } = useTakeOut()
  if (inference === null) return null
  const [spot] = spots
  return (
    <li className="place-row">
      <h3 className="secret">{title}</h3>
      {detail !== null && <p className="muted place-facts">{detail}</p>}
      <Standing of={inference} />
      <div className="row">
        <Button
          size="small"
          name={words.map.onMapName(title)}
          onPress={() => {
            onShow(spots)
          }}
        >
          {words.map.onMap}
        </Button>
        <Button
          size="small"
          name={words.portrait.showName(inference.photos, title)}
          onPress={() => {
            showFrames({ filter: { inference: inference.id }, title })
          }}
        >
          {words.learned.photos(inference.photos)}
        </Button>
        <Button
          size="small"
          isDisabled={isBusy}
          name={words.learned.revokeName(title)}
          onPress={() => {
            if (radiusMetres === null || spot === undefined) takeOut(inference)
            else run(() => revoke({ place: circle(spot, radiusMetres) }))
          }}
        >
          {words.acts.revoke}
        </Button>
      </div>
    </li>
  )
}

const circle = ([longitude, latitude]: Spot, radiusMetres: number) => ({
  longitude,
  latitude,
  radiusMetres: Math.max(leastMetres, radiusMetres * room),
})
