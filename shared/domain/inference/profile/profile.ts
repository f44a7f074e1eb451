import type { Inference, InferenceKind } from '../inference'

/** One sentence of the page that a stranger could write, with the inferences it rests on. */
export interface ProfileSentence {
  readonly text: string
  readonly because: readonly string[]
  readonly confidence: number
}

/** Told one by one, in the order of how much harm the knowledge can do: where a child is and what opens an account first. */
const singles: readonly InferenceKind[] = [
  'home',
  'children',
  'document',
  'intimate',
  'absence',
  'work',
  'bystanders',
  'routine',
  'trip',
  'event',
  'device',
]
/** Secrets before papers, papers before what merely has words on it. */
const documentOrder = [
  'passport',
  'id-card',
  'driving-licence',
  'payment-card',
  'iban',
  'password',
  'one-time-code',
  'prescription',
  'medical-letter',
  'chat',
]
const mostNamed = 6

/** What could be known from the roll, one page, what matters most first. */
export function profileOf(inferences: readonly Inference[]): readonly ProfileSentence[] {
  const ofKind = (kind: InferenceKind): readonly Inference[] =>
    inferences.filter((inference) => inference.kind === kind)
  const told = singles.flatMap((kind) => inOrder(kind, ofKind(kind)).map(sentenceOf))
  return [
    ...told,
    ...gathered(
      ofKind('person'),
      (count) => `${counted(count, 'person', 'people')} can be told apart by their faces`,
    ),
    ...gathered(
      ofKind('together'),
      (count) => `${counted(count, 'pair')} of people are seen to know each other`,
    ),
    ...gathered(ofKind('thing'), (_, labels) => `Has, uses or likes: ${labels}`),
    ...gathered(ofKind('theme'), (_, labels) => `The roll is about: ${labels}`),
    ...gathered(ofKind('place'), (count) => `${counted(count, 'other place')} visited, each with its days`),
  ]
}

const sentenceOf = ({ id, label, confidence }: Inference): ProfileSentence => ({
  text: label,
  because: [id],
  confidence,
})

function inOrder(kind: InferenceKind, found: readonly Inference[]): readonly Inference[] {
  if (kind !== 'document') return found
  const rank = ({ id }: Inference): number => {
    const place = documentOrder.indexOf(id.split(':')[1] ?? '')
    return place === -1 ? documentOrder.length : place
  }
  return [...found].sort((one, other) => rank(one) - rank(other))
}

/** Many small inferences in one sentence, as sure as the surest of them. */
function gathered(
  found: readonly Inference[],
  tell: (count: number, labels: string) => string,
): readonly ProfileSentence[] {
  if (found.length === 0) return []
  const most = [...found].sort((one, other) => other.items.length - one.items.length).slice(0, mostNamed)
  const labels = most.map(({ id }) => id.split(':')[1] ?? id).join(', ')
  const confidence = Math.max(...found.map((inference) => inference.confidence))
  return [{ text: tell(found.length, labels), because: found.map(({ id }) => id), confidence }]
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`
