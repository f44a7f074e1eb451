import type { TextKind } from '../../item/facts'
import { boxEvidence, inferenceOf, plural } from '../evidence'
import { Grouping } from '../grouping'
import type { Inference } from '../inference'
import { anyScope, Memory } from '../remembered'
import type { Seen } from '../seen'

const names: Readonly<Record<TextKind, string>> = {
  'payment-card': 'A payment card',
  iban: 'A bank account number (IBAN)',
  passport: 'A passport',
  'id-card': 'An identity card',
  'driving-licence': 'A driving licence',
  ticket: 'A ticket',
  'boarding-pass': 'A boarding pass',
  prescription: 'A prescription',
  'medical-letter': 'A medical letter',
  invoice: 'An invoice',
  receipt: 'A receipt',
  email: 'An e-mail address',
  phone: 'A phone number',
  'street-address': 'A street address',
  password: 'A password',
  'one-time-code': 'A one-time code',
  chat: 'A chat',
  map: 'A map',
  barcode: 'A barcode',
}
/** Kinds with check digits are seldom mistaken; the rest are read by their words. */
const checked: readonly TextKind[] = [
  'payment-card',
  'iban',
  'passport',
  'id-card',
  'boarding-pass',
  'barcode',
]
const readsAsIntimate = 0.8
const wholePicture = [0, 0, 1, 1] as const

/** Documents and secrets, one inference a kind, with the regions where they can be read. */
export function documentsIn(seen: readonly Seen[]): readonly Inference[] {
  const members = byKind.of(seen)
  return (Object.keys(names) as TextKind[]).flatMap((kind) => {
    const found = members.get(kind)
    if (found === undefined) return []
    return [told.recall(anyScope, { key: kind, members: found }, () => documentOf(kind, found))]
  })
}

const byKind = new Grouping<TextKind>(({ item }) => new Set(item.facts.pixels?.text?.kinds))
const told = new Memory<Inference>()

function documentOf(kind: TextKind, found: readonly Seen[]): Inference {
  const label = `${names[kind]} can be read in ${plural(found.length, 'photo')}`
  const confidence = checked.includes(kind) ? 0.95 : 0.8
  return inferenceOf({ id: `document:${kind}`, kind: 'document', label, confidence }, found, (one) =>
    regionsOf(one, kind),
  )
}

function regionsOf(one: Seen, kind: TextKind): Inference['evidence'] {
  const boxes = (one.item.facts.pixels?.text?.regions ?? []).flatMap((region) =>
    region.kind === kind ? [region.box] : [],
  )
  return boxEvidence(one, boxes.length === 0 ? [wholePicture] : boxes)
}

/** Photos that might be read as intimate: a score, never a fact. */
export function intimateIn(seen: readonly Seen[]): readonly Inference[] {
  const found = intimate.of(seen).get('photos')
  if (found === undefined) return []
  const label = `${plural(found.length, 'photo')} might be read as intimate`
  return [
    inferenceOf({ id: 'intimate:photos', kind: 'intimate', label, confidence: 0.4 }, found, (one) =>
      boxEvidence(one, [wholePicture]),
    ),
  ]
}

const intimate = new Grouping<'photos'>(({ item }) =>
  (item.facts.pixels?.intimacy?.score ?? 0) >= readsAsIntimate ? ['photos'] : [],
)
