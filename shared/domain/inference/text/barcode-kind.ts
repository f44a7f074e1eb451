import type { TextKind } from '../../item/facts'
import { isIban } from './iban'

/**
 * What a barcode's words are: a boarding pass (IATA BCBP, resolution 792: `M1`, name, ticket flag, booking and two airports), a rail
 * or event ticket, a bank transfer (EPC QR), a driving licence (AAMVA), a one-time secret; null for anything else.
 */
export function barcodeKind(text: string): TextKind | null {
  if (/^M[1-4][A-Z/ .'-]{20}[E ][A-Z0-9 ]{7}[A-Z]{6}/.test(text)) return 'boarding-pass'
  if (/^(#UT|OTI|RCT)|^i0CV/.test(text)) return 'ticket'
  if (/^@?\s*\u001e?\r?\n?ANSI \d{6}|^ANSI \d{6}/.test(text)) return 'driving-licence'
  if (/^BCD\s/.test(text) && text.split(/\r?\n/).some(isIban)) return 'iban'
  if (/^otpauth:/i.test(text)) return 'one-time-code'
  if (/^WIFI:.*P:[^;]+/i.test(text)) return 'password'
  if (/^(mailto:|MATMSG:)/i.test(text)) return 'email'
  if (/^tel:/i.test(text)) return 'phone'
  return /^BEGIN:VCARD/i.test(text) ? 'phone' : null
}
