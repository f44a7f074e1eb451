import { cocoLabels } from '../item/coco-labels'
import type { MediaKind, TextKind } from '../item/facts'
import type { Theme } from '../item/theme'
import type { Outcome } from '../policy/verdict'

export interface PhraseMeaning {
  readonly outcomes?: readonly Outcome[]
  readonly mediaKinds?: readonly MediaKind[]
  readonly objects?: readonly string[]
  readonly textKinds?: readonly TextKind[]
  readonly themes?: readonly Theme[]
  readonly hasFaces?: boolean
  readonly hasPlace?: boolean
  readonly problem?: boolean
  readonly alreadyLeft?: boolean
}

interface Phrase {
  /** A regular expression between two spaces, lower case. */
  readonly says: string
  readonly means: PhraseMeaning
}

/** Carry no meaning of their own once the phrases around them were read. */
export const stopWords: ReadonlySet<string> = new Set(
  'a an and any all are at by everything for from have i in is it items my of on or our photo photos picture pictures image images show me that the their there these those this to was were which with'.split(
    ' ',
  ),
)

const outcomes: readonly Phrase[] = [
  { says: 'already (?:left|gone|uploaded|in the cloud)', means: { alreadyLeft: true } },
  {
    says: '(?:would|will) (?:not|never) (?:leave|go|be uploaded)|(?:would )?stays?|safe',
    means: { outcomes: ['would-not'] },
  },
  { says: '(?:would|will) (?:leave|go|be uploaded)', means: { outcomes: ['would'] } },
  { says: '(?:could|might|may) (?:leave|go|be uploaded)', means: { outcomes: ['could'] } },
  { says: 'revoked|taken out', means: { outcomes: ['revoked'] } },
  { says: 'could not be checked|unchecked|damaged|unreadable', means: { problem: true } },
]

const shapes: readonly Phrase[] = [
  { says: 'without (?:a )?(?:place|location|gps)', means: { hasPlace: false } },
  { says: '(?:with (?:a |my )?)?(?:places?|locations?|gps)', means: { hasPlace: true } },
  { says: 'without (?:any )?(?:faces?|people|persons?)|no (?:faces|people)', means: { hasFaces: false } },
  { says: '(?:with )?(?:faces?|people|portraits?|selfies?)', means: { hasFaces: true } },
  { says: 'live photos?', means: { mediaKinds: ['live-photo'] } },
  { says: 'motion photos?', means: { mediaKinds: ['motion-photo'] } },
  { says: 'videos?|films?|clips?|movies?', means: { mediaKinds: ['video'] } },
]

const texts: readonly Phrase[] = [
  text('(?:credit |debit |bank |payment )cards?|card numbers?', 'payment-card'),
  text('ibans?|(?:bank )?account numbers?|bank accounts?', 'iban'),
  text('passports?', 'passport'),
  text('(?:id|identity) cards?', 'id-card'),
  text("(?:driving|driver s|drivers|driver's) licen[cs]es?", 'driving-licence'),
  text('boarding pass(?:es)?', 'boarding-pass'),
  text('tickets?', 'ticket'),
  text('prescriptions?', 'prescription'),
  text("medical (?:letters?|records?|documents?)|doctor's letters?", 'medical-letter'),
  text('invoices?|bills?', 'invoice'),
  text('receipts?', 'receipt'),
  text('e-?mail(?: address(?:es)?|s)?', 'email'),
  text('(?:tele)?phone numbers?', 'phone'),
  text('street address(?:es)?|address(?:es)?', 'street-address'),
  text('passwords?', 'password'),
  text('one-?time codes?|login codes?', 'one-time-code'),
  text('chats?|messages?|conversations?', 'chat'),
  text('maps?', 'map'),
  text('barcodes?|qr codes?', 'barcode'),
]

const themed: readonly Phrase[] = [
  theme('documents?|paperwork', 'document'),
  theme('screenshots?|screen shots?', 'screenshot'),
  theme('pets?|animals?', 'pets'),
  theme('weddings?|brides?', 'wedding'),
  theme('birthdays?', 'birthday'),
  theme('graduations?', 'graduation'),
  theme('travels?|trips?|landmarks?', 'travel'),
  theme('holidays?|christmas|easter|halloween', 'holiday'),
  theme('foods?|meals?', 'food'),
  theme('beach(?:es)?|sea(?:side)?', 'beach'),
  theme('snow|mountains?|skiing', 'snow'),
  theme('sports?', 'sport'),
]

const irregular: Readonly<Record<string, string>> = {
  person: 'persons?',
  bus: 'bus(?:es)?',
  bench: 'bench(?:es)?',
  sheep: 'sheep',
  sandwich: 'sandwich(?:es)?',
  couch: 'couch(?:es)?|sofas?',
  knife: 'kni(?:fe|ves)',
  'wine glass': 'wine glass(?:es)?',
  'cell phone': '(?:cell|mobile) phones?|phones?',
  bicycle: 'bicycles?|bikes?',
  motorcycle: 'motorcycles?|motorbikes?',
  airplane: 'airplanes?|aeroplanes?|planes?',
  cat: 'cats?|kittens?',
  dog: 'dogs?|pupp(?:y|ies)',
  tv: 'tvs?|televisions?',
}

// Two words first: a hot dog is no dog.
const things: readonly Phrase[] = cocoLabels
  .toSorted((one, other) => other.split(' ').length - one.split(' ').length)
  .map((label) => ({ says: irregular[label] ?? `${label}s?`, means: { objects: [label] } }))

/** In the order they are tried: longer and more exact phrases before the words they contain. */
export const phrases: readonly Phrase[] = [...outcomes, ...texts, ...shapes, ...themed, ...things]

function text(says: string, kind: TextKind): Phrase {
  return { says, means: { textKinds: [kind] } }
}

function theme(says: string, name: Theme): Phrase {
  return { says, means: { themes: [name] } }
}
