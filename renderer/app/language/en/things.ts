import type { TextKind } from '../../../../shared/domain/item/facts'
import type { Theme } from '../../../../shared/domain/item/theme'

const textKinds: Readonly<Record<TextKind, string>> = {
  'payment-card': 'Payment card',
  iban: 'Bank account number',
  passport: 'Passport',
  'id-card': 'Identity card',
  'driving-licence': 'Driving licence',
  ticket: 'Ticket',
  'boarding-pass': 'Boarding pass',
  prescription: 'Prescription',
  'medical-letter': 'Medical letter',
  invoice: 'Invoice',
  receipt: 'Receipt',
  email: 'E-mail address',
  phone: 'Phone number',
  'street-address': 'Street address',
  password: 'Password',
  'one-time-code': 'One-time code',
  chat: 'Chat',
  map: 'Map',
  barcode: 'Barcode',
}

const themeNames: Readonly<Record<Theme, string>> = {
  pets: 'Pets',
  wedding: 'Wedding',
  birthday: 'Birthday',
  graduation: 'Graduation',
  travel: 'Travel',
  holiday: 'Holiday',
  food: 'Food',
  beach: 'Beach',
  snow: 'Snow and mountains',
  sport: 'Sport',
  document: 'Document',
  screenshot: 'Screenshot',
}

export const textKind = (kind: string): string =>
  Object.hasOwn(textKinds, kind) ? textKinds[kind as TextKind] : sentenceCase(kind)
export const theme = (name: string): string =>
  Object.hasOwn(themeNames, name) ? themeNames[name as Theme] : sentenceCase(name)
export const objectName = (label: string): string => sentenceCase(label)

const sentenceCase = (text: string): string =>
  text.slice(0, 1).toUpperCase() + text.slice(1).replaceAll('-', ' ')
