import type { TextKind } from '../../item/facts'
import { documentKinds } from './document-words'
import { holdsIban } from './iban'
import { mrzIn } from './mrz'
import { holdsCardNumber } from './payment-card'
import { holdsEmail, holdsOneTimeCode, holdsPassword, holdsPhone, holdsStreetAddress } from './secrets'
import { boxAround, lineText } from './text-line'
import type { TextFinding, TextLine } from './text-line'

/** What kinds of document and secret the lines are, each with its region. The words go no further than this. */
export function textFindings(lines: readonly TextLine[]): readonly TextFinding[] {
  const texts = lines.map(lineText)
  const page = boxAround(lines.flatMap(({ words }) => words.map(({ box }) => box)))
  const inLines = lineKinds.flatMap(([kind, holds]) =>
    lines.flatMap((line, index) => {
      const box = holds(texts[index] ?? '', texts[index - 1] ?? '')
        ? boxAround(line.words.map((word) => word.box))
        : null
      return box === null ? [] : [{ kind, box }]
    }),
  )
  if (page === null) return []
  const zone = mrzIn(texts)
  const whole = [...(zone === null ? [] : [zone]), ...documentKinds(texts)]
  return [...inLines, ...[...new Set(whole)].map((kind) => ({ kind, box: page }))]
}

/** Kinds that one line tells, given the line above it: numbers broken over two lines count where both are short. */
const lineKinds: readonly (readonly [TextKind, (line: string, above: string) => boolean])[] = [
  ['payment-card', (line, above) => holdsCardNumber(line) || isBroken(line, above, holdsCardNumber)],
  ['iban', (line, above) => holdsIban(line) || isBroken(line, above, holdsIban)],
  ['email', holdsEmail],
  ['phone', holdsPhone],
  ['street-address', holdsStreetAddress],
  ['password', holdsPassword],
  ['one-time-code', holdsOneTimeCode],
]

const isBroken = (line: string, above: string, holds: (text: string) => boolean): boolean =>
  line.length <= 24 && above.length <= 24 && !holds(above) && holds(`${above} ${line}`)
