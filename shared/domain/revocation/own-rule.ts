import { devicesIn } from '../inference/content/devices'
import { documentsIn, intimateIn } from '../inference/content/documents'
import { themesIn } from '../inference/content/themes'
import { thingsIn } from '../inference/content/things'
import type { Knowledge } from '../inference/infer'
import type { Inference, InferenceKind } from '../inference/inference'
import { childrenIn } from '../inference/persons/children'
import { personGroups, personsIn, togetherIn } from '../inference/persons/persons'
import type { Seen } from '../inference/seen'

type Rule = (seen: readonly Seen[], knowledge: Knowledge) => readonly Inference[]

/** Kinds that items show each by themselves: what tells them looks at nothing else, neither at home nor at other days. */
const rules: Partial<Record<InferenceKind, Rule>> = {
  person: (seen) => personsIn(personGroups(seen)),
  together: (seen) => togetherIn(personGroups(seen)).flat(),
  children: childrenIn,
  document: documentsIn,
  intimate: intimateIn,
  theme: (seen, { themesOf }) => themesIn(seen, themesOf),
  thing: thingsIn,
  device: devicesIn,
}

/** The rule that tells a kind by itself; null where it takes more than its own items. */
export const ownRuleOf = (kind: InferenceKind): Rule | null => rules[kind] ?? null
