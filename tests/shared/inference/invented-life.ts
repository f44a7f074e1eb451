import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { AssignedFacts, Facts, PixelFacts } from '../../../shared/domain/item/facts'
import type { ItemId, PersonId } from '../../../shared/domain/item/ids'

export const home = { latitude: 40.6602, longitude: -73.969 }
export const work = { latitude: 40.7536, longitude: -73.9832 }
export const lisbon = { latitude: 38.7139, longitude: -9.1334 }

export interface Moment {
  /** `2025-06-02T21:15:00`. */
  readonly local: string
  readonly at?: typeof home | null
  readonly offset?: string
  readonly persons?: readonly string[]
  readonly pixels?: Partial<PixelFacts>
  readonly assigned?: Partial<AssignedFacts>
  readonly model?: string
}

/** An item of an invented life; `number` makes its id. */
export function momentItem(number: number, moment: Moment): AuditItem {
  const persons = (moment.persons ?? []) as readonly PersonId[]
  const faces = persons.map((_, position) => ({
    box: [0.2 * position, 0.2, 0.15, 0.2] as const,
    score: 0.95,
    age: null,
    expression: null,
    atSeconds: null,
  }))
  const pixels: PixelFacts = {
    faces,
    objects: [],
    text: null,
    intimacy: null,
    quality: null,
    colours: null,
    ...moment.pixels,
  }
  return {
    id: number.toString(16).padStart(64, '0') as ItemId,
    paths: [`IMG_${String(number)}.JPG`],
    facts: factsOf(moment, pixels),
    persons,
    goneAt: null,
  }
}

export const lifeOf = (moments: readonly Moment[]): readonly AuditItem[] =>
  moments.map((moment, number) => momentItem(number + 1, moment))

/** `2025-06-03` of the third of June. */
export const june = (day: number, time: string): string =>
  `2025-06-${String(day).padStart(2, '0')}T${time}:00`

function factsOf(
  { local, at = home, offset = '-04:00', assigned, model = 'Pixel 6' }: Moment,
  pixels: PixelFacts,
): Facts {
  return {
    bytes: 1_000,
    metadata: {
      mediaKind: 'photo',
      format: 'jpeg',
      width: 1_600,
      height: 1_200,
      orientation: 1,
      durationSeconds: null,
      taken: {
        local,
        offset,
        instant: new Date(local + offset).toISOString().replace('.000Z', 'Z'),
        source: 'exif',
      },
      place: at === null ? null : { ...at, altitude: null, source: 'exif' },
      camera: { make: 'Google', model, serial: null, lens: null, owner: null, software: null },
      contentIdentifier: null,
      isScreenshot: false,
      isFavourite: null,
      albums: [],
      captions: [],
    },
    pixels,
    parts: [],
    assigned: assigned === undefined ? null : { objects: [], themes: [], ages: [], persons: [], ...assigned },
    problem: null,
  }
}
