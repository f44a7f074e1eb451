import { distanceMetres } from '../../item/distance'
import type { Inference } from '../inference'
import { centreOf } from '../places/centre'
import type { Centre } from '../places/centre'
import { wordsFor } from '../places/gazetteer'
import type { Gazetteer } from '../places/gazetteer'
import type { Base } from '../places/home-and-work'
import { anyScope, Memory } from '../remembered'
import type { Seen } from '../seen'

const atHomeMetres = 200

/** An event told of its members, whose label names the place. */
export type TellEvent = (key: string, members: readonly Seen[], where: string) => Inference

interface Told {
  readonly centre: Centre | null
  readonly elsewhere: Inference
  /** Made once it is asked for. */
  atHome: Inference | null
}

/** Events remembered by what they are made of: where home is moves a little with every photo there, and changes few labels. */
export class PlacedEvents {
  private readonly memory = new Memory<Told>()

  constructor(private readonly tell: TellEvent) {}

  eventOf(
    key: string,
    members: readonly Seen[],
    { home, gazetteer }: { readonly home: Base | null; readonly gazetteer: Gazetteer | null },
  ): Inference {
    const told = this.memory.recall(gazetteer ?? anyScope, { key, members }, () => {
      const centre = members.some(({ place }) => place !== null) ? centreOf(members) : null
      const where = centre === null ? '' : ` near ${wordsFor(centre, gazetteer)}`
      return { centre, elsewhere: this.tell(key, members, where), atHome: null }
    })
    if (home === null || told.centre === null) return told.elsewhere
    if (distanceMetres(home, told.centre) >= atHomeMetres) return told.elsewhere
    return (told.atHome ??= this.tell(key, members, ' at home'))
  }
}
