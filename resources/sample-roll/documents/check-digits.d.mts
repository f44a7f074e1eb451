export interface Holder {
  readonly surname: string
  readonly given: string
  readonly number: string
  /** YYMMDD. */
  readonly born: string
  readonly sex: string
  readonly expires: string
}
export function mrzCheckDigit(text: string): number
export function passportLines(holder: Holder): readonly [string, string]
export function cardLines(holder: Holder): readonly [string, string, string]
export function withLuhnDigit(digits: string): string
export function ibanOf(country: string, account: string): string
