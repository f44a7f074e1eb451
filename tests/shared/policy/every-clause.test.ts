import { describe, expect, test } from 'vitest'

import { audit } from '../../../shared/domain/audit/audit'
import type { Audit } from '../../../shared/domain/audit/audit'
import type { Circumstances } from '../../../shared/domain/audit/input'
import { clauseIds } from '../../../shared/domain/policy/clause-values'
import type { ClauseId } from '../../../shared/domain/policy/clause-values'
import type { Clause, PolicyPack } from '../../../shared/domain/policy/pack'
import { valuesToTry } from '../../../shared/domain/policy/values-to-try'
import { packWith } from '../../../shared/domain/policy/what-if'
import { home, june, lifeOf, work } from '../inference/invented-life'
import { at, circumstances, itemId, nothingSeen, packOf, photo, taken } from './roll'

type Moved = 'verdicts' | 'learned' | 'suggested' | 'cloud'

/** What may change when a clause says anything else that is worth trying, in a situation that asks it. */
interface Row {
  readonly moves: readonly Moved[]
  readonly given?: Partial<Circumstances>
  readonly pack?: string
}

const words: Row = { moves: [] }
const everything: readonly Moved[] = ['verdicts', 'learned', 'suggested', 'cloud']
const offOn25: Partial<Circumstances> = {
  asOf: at('2025-09-01T00:00:00Z'),
  consent: {
    known: 'events',
    events: [
      { switch: 'cloud', state: 'on', at: at('2025-06-20T12:00:00Z') },
      { switch: 'cloud', state: 'off', at: at('2025-06-25T12:00:00Z') },
    ],
  },
}
const limited: Partial<Circumstances> = { selected: new Set([itemId(1), itemId(2), itemId(3)]) }
const unknown: Partial<Circumstances> = { consent: { known: 'unknown' } }

/** Every clause, by what hangs on it: whoever adds one says here what it does. */
const table: Readonly<Record<ClauseId, Row>> = {
  'prompt.where': words,
  'prompt.text': words,
  'consent.binds': words,
  'consent.optIn': words,
  'settings.path': words,
  'toggle.local': { moves: everything, given: unknown, pack: 'meta-facebook/metadata-only' },
  'toggle.cloud': words,
  'toggle.cloud.default': { moves: everything, given: unknown },
  'os.gate': { moves: everything, given: limited },
  'upload.what': words,
  'upload.cadence': { moves: everything },
  'upload.window': { moves: ['verdicts', 'cloud'] },
  'upload.older': { moves: ['verdicts', 'cloud'] },
  'upload.media': { moves: everything },
  'upload.order': words,
  'select.signals': words,
  'select.clutter': { moves: ['verdicts', 'learned', 'cloud'] },
  'infer.faces': { moves: ['learned', 'suggested'] },
  'infer.people': { moves: ['learned', 'suggested'] },
  'infer.objects': { moves: ['learned'] },
  'infer.time': { moves: ['learned'] },
  'infer.place': { moves: ['learned', 'suggested'] },
  'infer.text': { moves: ['learned'] },
  'infer.onDevice': { moves: ['learned'] },
  'suggest.kinds': { moves: ['suggested'] },
  'suggest.surface': words,
  'suggest.visibility': { moves: ['suggested'] },
  'use.ads': words,
  'use.training': words,
  'use.safety': words,
  'review.human': words,
  'retain.general': words,
  'retain.afterOff': { moves: ['cloud'], given: offOn25 },
  'delete.item': words,
  'third.eu': words,
  'third.us': words,
  'age.user': words,
  'region.on': { moves: everything },
  'region.off': { moves: everything },
}

const evenings = [2, 3, 4, 5, 23].map((day) => ({
  local: june(day, '21:30'),
  at: home,
  persons: ['p1', 'p2'],
}))
const workdays = [2, 3, 4, 5, 24].map((day) => ({ local: june(day, '11:00'), at: work }))
const roll = [
  ...lifeOf([...evenings, ...workdays]),
  photo(101, { taken: taken('2020-06-01T12:00:00') }),
  photo(102, { taken: taken('2025-06-12T12:00:00'), metadata: { isScreenshot: true } }),
  photo(103, { taken: taken('2025-06-12T13:00:00'), metadata: { mediaKind: 'video' } }),
  photo(104, {
    taken: taken('2025-06-13T12:00:00'),
    facts: {
      pixels: {
        ...nothingSeen,
        objects: [{ label: 'dog', score: 0.9, box: [0, 0, 1, 1], atSeconds: null }],
        text: { kinds: ['passport'], words: 30, regions: [] },
      },
    },
  }),
]

const aspects: Readonly<Record<Moved, (made: Audit) => unknown>> = {
  verdicts: (made) => roll.map((_, position) => made.outcomeAt(position)),
  learned: (made) => made.learned().inferences.map(({ id, standing }) => [id, standing]),
  suggested: (made) =>
    made.learned().suggestions.map(({ id, items, standing, visibleTo }) => [id, items, standing, visibleTo]),
  cloud: (made) => made.totals.inCloud,
}

function movedBy(pack: PolicyPack, id: ClauseId, given: Circumstances): readonly Moved[] {
  const before = audit(roll, pack, given)
  const stated = { says: 'x', sources: [], certainty: 'D' } as const
  const others: readonly Clause<unknown>[] = [
    ...valuesToTry[id].map((value) => ({ ...stated, state: 'value', value }) as const),
    { ...stated, state: 'unknown' },
  ]
  const after = others.map((clause) => audit(roll, packWith(pack, [{ id, clause }]), given))
  return (Object.keys(aspects) as Moved[]).filter((aspect) => {
    const was = JSON.stringify(aspects[aspect](before))
    return after.some((made) => JSON.stringify(aspects[aspect](made)) !== was)
  })
}

describe('a clause that says something else', () => {
  test.each([...clauseIds])('%s moves what hangs on it, and nothing else', (id) => {
    const { moves, given = {}, pack = 'meta-facebook/2025-06-test' } = table[id]
    expect(movedBy(packOf(pack), id, circumstances(given))).toEqual(moves)
  })
})
