import { words } from '../../../app/language/words'
import { useQuery } from '../../../app/use-query'
import { Answer } from '../../../ui/Answer'
import { Empty } from '../../../ui/Empty'
import { Atlas } from './Atlas'
import './map.css'

/** Where the photos were made: a map, and beside it the same in words. */
export function MapPage() {
  return (
    <Answer of={useQuery('places', {})}>
      {(places) =>
        places.points.length === 0 ? (
          <Empty title={words.map.empty.title} says={words.map.empty.says} />
        ) : (
          <Atlas places={places} />
        )
      }
    </Answer>
  )
}
