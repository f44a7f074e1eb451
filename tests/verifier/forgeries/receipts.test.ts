import { describe, expect, test } from 'vitest'

import { textIn } from '../forge'
import { genuine, openDesk, other, refuses, saved, takes, verifyEvidence } from './desk'

openDesk()

describe('a receipt by itself', () => {
  const name = () => [...genuine.keys()].find((one) => one.startsWith('receipts/'))!
  const forged = (change: (text: string) => string): string =>
    saved('json', Buffer.from(change(textIn(genuine, name()))))

  test('is taken as it was made, also without its line breaks', () => {
    takes(forged((text) => text))
    takes(forged((text) => JSON.stringify(JSON.parse(text))))
  })

  test.each<[string, (text: string) => string]>([
    [
      'says something twice, the false before the true',
      (text) => text.replace('{', '{\n  "items": ["0000"],'),
    ],
    ['says it after the true one', (text) => text.replace(/"weakened"/, '"items": [],\n  "weakened"')],
    [
      'adds what nobody signed beside the proof',
      (text) => text.replace('"leafHash"', '"note": "all of it",\n    "leafHash"'),
    ],
    [
      'adds what nobody signed inside the proof',
      (text) => text.replace('"inclusion"', '"by": "Meta",\n      "inclusion"'),
    ],
    ['spells a name in escapes', (text) => text.replace('"items"', String.raw`"\u0069tems"`)],
    ['carries an invisible mark', (text) => text.replace('"items"', '"items\u200b"')],
    [
      'says that it is done as a text',
      (text) => text.replace('"doneOnPhone": false', '"doneOnPhone": "yes, by Meta"'),
    ],
    [
      'is of a ledger that another key signed',
      (text) => text.replace(/"key": "[^"]+"/, `"key": "${other.evidence.keys[0]!}"`),
    ],
    ['claims another place', (text) => text.replace(/"index": \d+/, '"index": 1')],
    ['claims a place that is no whole number', (text) => text.replace(/"index": (\d+)/, '"index": $1.0')],
    ['begins with a byte order mark', (text) => `\ufeff${text}`],
    ['is followed by another', (text) => `${text}${text}`],
  ])('is refused when it %s', (_what, change) => {
    refuses(forged(change))
  })

  test('every member taken away, and every value changed, is refused', () => {
    const whole = JSON.parse(textIn(genuine, name())) as Record<string, unknown>
    const passed: string[] = []
    for (const [path, changed] of everyChange(whole)) {
      // Whether it was done on the phone is the user's word, which no entry proves; the verifier says so.
      if (path === 'doneOnPhone: flipped') continue
      if (verifyEvidence([saved('json', Buffer.from(JSON.stringify(changed)))]).status === 0)
        passed.push(path)
    }
    expect(passed).toEqual([])
  })
})

/** The value with each member taken away, and with each plain value changed, one at a time. */
function* everyChange(value: unknown, path = ''): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) {
    const changed =
      typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}x`
    yield [`${path}: flipped`, changed]
    return
  }
  for (const [name, member] of Object.entries(value)) {
    const at = path === '' ? name : `${path}.${name}`
    const rest = Object.entries(value).filter(([other]) => other !== name)
    yield [
      `${at}: gone`,
      Array.isArray(value) ? rest.map(([, one]) => one as unknown) : Object.fromEntries(rest),
    ]
    for (const [where, changed] of everyChange(member, at)) {
      const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...value }
      ;(copy as Record<string, unknown>)[name] = changed
      yield [where, copy]
    }
  }
}
