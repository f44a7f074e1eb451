import type { ThemesOf } from '../inference/content/themes'
import type { InferenceKind, JudgedInference } from '../inference/inference'
import { centreOf } from '../inference/places/centre'
import type { Gazetteer } from '../inference/places/gazetteer'
import { Memory } from '../inference/remembered'
import type { Seen } from '../inference/seen'
import { dayInMs } from '../item/instant'
import type { Instant } from '../item/instant'
import type { PolicyPack } from '../policy/pack'
import { readingsOf, truthOf } from '../policy/reading'
import { calendarDrafts } from './calendar-drafts'
import { choose } from './choose'
import { visibleTo } from './consequences'
import { membersOf } from './draft'
import type { Draft, Material } from './draft'
import { occasionDrafts, tripDrafts } from './occasions'
import { pairDrafts, restyleDrafts } from './people-drafts'
import { isSuitable } from './suitable'
import type { Suggestion } from './suggestion'
import { themeDrafts } from './theme-posts'

export interface SuggestionInput {
  /** What would or could leave, in order of time; nothing revoked. */
  readonly seen: readonly Seen[]
  /** What is not ruled out of them. */
  readonly inferences: readonly JudgedInference[]
  readonly pack: PolicyPack
  readonly asOf: Instant
  /** Null: titles name no places. */
  readonly gazetteer: Gazetteer | null
  readonly themesOf: ThemesOf
}

/**
 * What the feature would make of the items, chosen as a service would; the same input gives the same suggestions in the
 * same order. In steps, a draft each: the photos of a large roll's collage alone take a while to rank.
 */
export function* suggesting(input: SuggestionInput): Generator<undefined, readonly Suggestion[]> {
  if (input.seen.length === 0 || rulesAllOut(input.pack)) return []
  const material = materialOf(input)
  const drafts = [
    ...occasionDrafts(material),
    ...tripDrafts(material),
    ...calendarDrafts(material),
    ...themeDrafts(material),
    ...pairDrafts(material),
    ...restyleDrafts(material),
  ]
  const suggestions: Suggestion[] = []
  for (const draft of drafts) {
    yield
    suggestions.push(...made(draft, input))
  }
  return suggestions
}

function materialOf({ seen, inferences, asOf, gazetteer, themesOf }: SuggestionInput): Material {
  const byKind = new Map<InferenceKind, JudgedInference[]>()
  for (const inference of inferences) {
    const others = byKind.get(inference.kind)
    if (others === undefined) byKind.set(inference.kind, [inference])
    else others.push(inference)
  }
  const home = byKind.get('home')?.[0]
  return {
    seen,
    inferencesOf: (kind) => byKind.get(kind) ?? [],
    home: home === undefined ? null : centreOf(membersOf(home)),
    gazetteer,
    themesOf,
    today: Math.floor(asOf / dayInMs),
  }
}

const picks = new Memory<readonly Seen[]>()

/** The photos of a draft; none where too few will do. */
function pickedFor({ from, fewest, most }: Draft, themesOf: ThemesOf): readonly Seen[] {
  const suitable = from.filter(({ item }) => isSuitable(item, themesOf))
  const chosen = suitable.length < fewest ? [] : choose(suitable, { fewest, most })
  return chosen.length < fewest ? [] : chosen
}

function made(draft: Draft, { pack, themesOf }: SuggestionInput): readonly Suggestion[] {
  const key = `${draft.kind}/${draft.about} ${String(draft.fewest)} ${String(draft.most)}`
  const chosen = picks.recall(themesOf, { key, members: draft.from }, () => pickedFor(draft, themesOf))
  if (chosen.length === 0) return []
  const isNamed = truthOf(pack.clauses['suggest.kinds'], (kinds) => kinds.includes(draft.listedAs)) === 'yes'
  const because = draft.because(chosen)
  const isStated = isNamed && because.every(({ standing }) => standing === 'stated')
  const clauses = [
    'suggest.kinds',
    'suggest.visibility',
    // The list is given with "such as": what it leaves out is not ruled out by it.
    ...(isNamed ? [] : ['prompt.text']),
    ...because.flatMap((reason) => reason.clauses),
  ]
  return [
    {
      id: `${draft.kind}/${draft.about}`,
      kind: draft.kind,
      title: draft.title(chosen),
      items: chosen.map(({ item }) => item.id),
      because: because.map(({ id }) => id),
      visibleTo: visibleTo(pack),
      clauses: [...new Set(clauses)],
      standing: isStated ? 'stated' : 'possible',
    },
  ]
}

/** True where the pack says that nothing is made at all. */
function rulesAllOut(pack: PolicyPack): boolean {
  const readings = readingsOf(pack.clauses['suggest.kinds'])
  return readings?.every((kinds) => kinds.length === 0) ?? false
}
