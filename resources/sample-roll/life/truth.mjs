import { people } from '../draw/people.mjs'
import { canon, iphone, phoneChangedOn, pixel } from './cameras.mjs'
import { isBroken } from './files.mjs'
import { places } from './places.mjs'

/**
 * What is true of the roll, each with the basis it can be known from: `metadata`, `pixels`, or `assigned` where no picture at
 * hand shows it. Items are named by SHA-256, so renaming changes nothing.
 */
export function truthOf(records) {
  const items = records.filter(({ role }) => role === 'item')
  const which = (test) => items.filter(({ entry }) => test(entry)).map(({ sha256 }) => sha256)
  const at = (name) => ({
    latitude: places[name].latitude,
    longitude: places[name].longitude,
    items: which(({ where, place }) => where === name && place !== null),
  })
  const kinds = [...new Set(items.flatMap(({ entry }) => entry.tags))].sort()
  return {
    schema: 'safelight/sample-truth/1',
    items: items.length,
    truths: [
      { id: 'home', basis: 'metadata', ...at('home') },
      { id: 'work', basis: 'metadata', ...at('work') },
      {
        id: 'routine-work',
        basis: 'metadata',
        weekdays: [1, 2, 3, 4, 5],
        from: '09:00',
        to: '17:00',
        ...at('work'),
      },
      {
        id: 'routine-climbing',
        basis: 'metadata',
        weekdays: [2, 4],
        from: '18:30',
        to: '19:00',
        ...at('climbing'),
      },
      {
        id: 'trip-lisbon',
        basis: 'metadata',
        from: '2025-06-05',
        to: '2025-06-09',
        city: 'Lisbon',
        country: 'PT',
        offset: '+01:00',
        items: which(({ where }) => ['rossio', 'alfama', 'belem', 'cascais'].includes(where)),
      },
      {
        id: 'trip-breckenridge',
        basis: 'metadata',
        from: '2025-02-14',
        to: '2025-02-17',
        city: 'Breckenridge',
        country: 'US',
        offset: '-07:00',
        items: which(({ chapter }) => chapter === 'skiing'),
      },
      {
        id: 'people',
        basis: 'pixels',
        count: Object.keys(people).length,
        shown: Object.fromEntries(
          items
            .filter(({ entry }) => entry.shows.people)
            .map(({ sha256, entry }) => [sha256, entry.shows.people]),
        ),
      },
      ...kinds
        .filter((kind) => kind !== 'banking')
        .map((kind) => ({
          id: `document-${kind}`,
          basis: 'pixels',
          kind,
          items: which(({ tags }) => tags.includes(kind)),
        })),
      { id: 'banking-screenshot', basis: 'pixels', items: which(({ tags }) => tags.includes('banking')) },
      { id: 'screenshots', basis: 'metadata', items: which(({ kind }) => kind === 'screenshot') },
      {
        id: 'birthday',
        basis: 'assigned',
        date: '2025-06-14',
        items: which(({ chapter, local }) => chapter === 'birthday' && local.startsWith('2025')),
      },
      {
        id: 'birthday-before',
        basis: 'assigned',
        date: '2024-06-14',
        items: which(({ chapter, local }) => chapter === 'birthday' && local.startsWith('2024')),
      },
      {
        id: 'wedding',
        basis: 'assigned',
        date: '2023-06-24',
        items: which(({ chapter }) => chapter === 'wedding'),
      },
      {
        id: 'children',
        basis: 'assigned',
        count: 2,
        persons: ['the younger child', 'the older child'],
        items: which(({ assigned }) => (assigned?.persons.length ?? 0) > 0),
      },
      {
        id: 'pet',
        basis: 'assigned',
        object: 'dog',
        items: which(({ assigned }) => assigned?.objects.includes('dog') ?? false),
      },
      { id: 'phones', basis: 'metadata', models: [pixel.model, iphone.model], changedOn: phoneChangedOn },
      {
        id: 'camera',
        basis: 'metadata',
        model: canon.model,
        serial: canon.serial,
        owner: canon.owner,
        items: which(({ camera }) => camera === canon),
      },
      {
        id: 'on-this-day',
        basis: 'metadata',
        monthDay: '06-27',
        items: which(({ local }) => local.slice(5, 10) === '06-27' && local < '2025'),
      },
      { id: 'videos', basis: 'metadata', items: which(({ kind }) => kind === 'video') },
      { id: 'live-photo', basis: 'metadata', items: which(({ live }) => live === true) },
      { id: 'forwarded', basis: 'metadata', items: which(({ forwarded }) => forwarded !== undefined) },
      { id: 'edited', basis: 'metadata', items: which(({ edited }) => edited === true) },
      { id: 'burst', basis: 'metadata', items: which(({ burst }) => burst !== undefined) },
      { id: 'broken', basis: 'metadata', items: which((entry) => isBroken(entry)) },
      {
        id: 'without-place',
        basis: 'metadata',
        items: which(
          ({ place, kind, forwarded }) => place === null || kind === 'screenshot' || forwarded !== undefined,
        ),
      },
    ],
  }
}
