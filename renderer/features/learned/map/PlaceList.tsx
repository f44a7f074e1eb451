import type { LearnedPlace, LearnedPlaces, Spot } from '../../../../shared/domain/audit/learned-places'
import { words } from '../../../app/language/words'
import { useNavigation } from '../../../app/navigation'
import { useNames } from '../../../app/use-names'
import { answerOf, useQuery } from '../../../app/use-query'
import { Button } from '../../../ui/Button'
import { Figure } from '../../../ui/Figure'
import { useMore } from '../../../ui/use-more'
import { placeTitle } from './Markers'
import { PlaceRow } from './PlaceRow'

interface PlaceListProps {
  readonly places: LearnedPlaces
  readonly onShow: (spots: readonly Spot[]) => void
}

const placesAtOnce = 12

/** All that the map shows, in words, for those who cannot see it and for those who want to know what it means. */
export function PlaceList({ places, onShow }: PlaceListProps) {
  const inferences = answerOf(useQuery('findings', {})) ?? []
  const [shown, showMore] = useMore(placesAtOnce)
  const { within } = useNames()
  const inferenceOf = (id: string) => inferences.find((each) => each.id === id) ?? null
  const bases = places.places.filter(({ kind }) => kind !== 'place')
  const others = places.places.filter(({ kind }) => kind === 'place')
  const row = (place: LearnedPlace) => (
    <PlaceRow
      key={place.inference}
      title={placeTitle(place)}
      detail={words.map.within(place.radiusMetres)}
      radiusMetres={place.radiusMetres}
      spots={[place.spot]}
      inference={inferenceOf(place.inference)}
      onShow={onShow}
    />
  )
  return (
    <div className="stack place-list">
      <Giveaway places={places} />
      {bases.length > 0 && (
        <section>
          <h2 className="hidden">{words.map.homeAndWork}</h2>
          <ul className="place-rows">{bases.map(row)}</ul>
        </section>
      )}
      {places.trips.length > 0 && (
        <section className="stack">
          <h2>{words.map.trips}</h2>
          <ul className="place-rows">
            {places.trips.map(({ inference, path }) => (
              <PlaceRow
                key={inference}
                title={within(inferenceOf(inference)?.label ?? '')}
                detail={null}
                radiusMetres={null}
                spots={path}
                inference={inferenceOf(inference)}
                onShow={onShow}
              />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section className="stack">
          <h2>{words.map.places}</h2>
          <ul className="place-rows">{others.slice(0, shown).map(row)}</ul>
          {others.length > shown && (
            <Button size="small" onPress={showMore}>
              {words.map.more(others.length - shown)}
            </Button>
          )}
        </section>
      )}
      {places.withoutPlace > 0 && <p className="note">{words.map.withoutPlace(places.withoutPlace)}</p>}
      <p className="note">{words.map.lead}</p>
    </div>
  )
}

/** How few photos are already enough to find the home. */
function Giveaway({ places }: { readonly places: LearnedPlaces }) {
  const { showFrames } = useNavigation()
  const { homeFrom } = places
  if (homeFrom.length === 0) return null
  const says = words.map.giveawaySays(homeFrom.length)
  return (
    <p className="giveaway">
      <Figure
        name={says}
        onPress={() => {
          showFrames({
            filter: { items: homeFrom },
            title: `${words.map.giveaway(homeFrom.length)} ${says}`,
          })
        }}
      >
        {words.map.giveaway(homeFrom.length)}
      </Figure>{' '}
      {says}
    </p>
  )
}
