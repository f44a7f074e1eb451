import { expect, test } from 'vitest'

import { verifyLedger } from '../../../shared/domain/ledger/verify'
import type { ExportedLedger, LedgerFault } from '../../../shared/domain/ledger/verify'
import { seal, seededNumbers, smallLedger } from './small-ledger'

const ledger = smallLedger(40, [10, 25, 40])
const faultOf = (changed: Partial<ExportedLedger>): LedgerFault | null => {
  const check = verifyLedger({ ...ledger, ...changed }, seal)
  return check.isWhole ? null : check.fault
}
const lines = (change: (lines: string[]) => void): Partial<ExportedLedger> => {
  const copy = [...ledger.lines]
  change(copy)
  return { lines: copy }
}
const other = smallLedger(41, [41])
const altered = (line: string | undefined) => line?.replace('item-found', 'item-gone') ?? ''

test('an untouched ledger is whole', () => {
  expect(verifyLedger(ledger, seal)).toMatchObject({ isWhole: true, head: { size: 40 } })
})

test('an altered entry is named', () => {
  expect(faultOf(lines((all) => (all[17] = altered(all[17]))))).toEqual({ code: 'entry-altered', entry: 17 })
})

test('an entry whose link was altered is named, not its neighbour', () => {
  const relinked = ledger.lines[17]?.replace(/"prev":"..../, '"prev":"AAAA') ?? ''
  expect(faultOf(lines((all) => (all[17] = relinked)))).toEqual({ code: 'entry-altered', entry: 17 })
})

test('an altered last entry is caught by its checkpoint', () => {
  expect(faultOf(lines((all) => (all[39] = altered(all[39]))))).toEqual({
    code: 'root-differs',
    checkpoint: 2,
    after: 25,
  })
})

test('a deleted, an inserted and a moved entry are each named', () => {
  expect(faultOf(lines((all) => all.splice(12, 1)))).toEqual({ code: 'entry-misplaced', entry: 12 })
  expect(faultOf(lines((all) => all.splice(12, 0, all[3] ?? '')))).toEqual({
    code: 'entry-misplaced',
    entry: 12,
  })
  expect(faultOf(lines((all) => all.splice(5, 2, all[6] ?? '', all[5] ?? '')))).toEqual({
    code: 'entry-misplaced',
    entry: 5,
  })
})

test('a shortened ledger is caught by what was signed', () => {
  expect(faultOf(lines((all) => (all.length = 30)))).toEqual({
    code: 'entries-missing',
    checkpoint: 2,
    have: 30,
    signed: 40,
  })
})

test('a ledger rolled back together with its checkpoints is caught by a checkpoint kept elsewhere', () => {
  const back = { lines: ledger.lines.slice(0, 25), checkpoints: ledger.checkpoints.slice(0, 2) }
  expect(faultOf(back)).toBeNull()
  expect(faultOf({ ...back, checkpoints: [...back.checkpoints, ledger.checkpoints[2] ?? ''] })).toMatchObject(
    {
      code: 'entries-missing',
    },
  )
})

test('a ledger replaced whole is caught by its checkpoints, and by its keys', () => {
  expect(faultOf({ lines: other.lines.map(altered) })).not.toBeNull()
  const stranger = smallLedger(40, [40])
  const keys = [{ origin: stranger.keys[0]?.origin ?? '', publicKey: new Uint8Array(32).fill(1) }]
  expect(faultOf({ ...stranger, keys })).toEqual({ code: 'checkpoint-unsigned', checkpoint: 0 })
})

test('entries that nobody signed are named', () => {
  expect(faultOf({ checkpoints: ledger.checkpoints.slice(0, 2) })).toEqual({
    code: 'entries-unsigned',
    after: 25,
  })
})

test('of 500 random mutations none is missed', () => {
  const pick = seededNumbers(20_250_627)
  const missed: string[] = []
  for (let round = 0; round < 500; round += 1) {
    const changed = mutate(pick)
    const isSame = JSON.stringify(changed) === JSON.stringify(ledger)
    if (!isSame && verifyLedger(changed, seal).isWhole) missed.push(JSON.stringify(changed).slice(0, 200))
  }
  expect(missed).toEqual([])
})

function mutate(pick: (below: number) => number): ExportedLedger {
  const of = <Value>(list: readonly Value[]): Value => list[pick(list.length)] as Value
  const copy = { lines: [...ledger.lines], checkpoints: [...ledger.checkpoints] }
  const list = pick(3) === 0 ? copy.checkpoints : copy.lines
  const at = pick(list.length)
  switch (pick(7)) {
    case 0:
      list[at] = flipped(list[at] ?? '', pick)
      break
    case 1:
      if (list === copy.lines) list.splice(at, 1)
      else list[at] = ''
      break
    case 2:
      list.splice(at, 0, of(list === copy.lines ? other.lines : [`${of(ledger.checkpoints)} `]))
      break
    case 3:
      list.reverse()
      break
    case 4:
      copy.lines.splice(pick(copy.lines.length))
      break
    case 5:
      copy.lines.splice(at, pick(5) + 1, ...copy.lines.slice(0, pick(4)))
      break
    default:
      copy.lines.splice(pick(40), 1, (other.lines[40] ?? '').replace(/"n":40/, `"n":${at}`))
  }
  return { ...copy, keys: ledger.keys }
}

function flipped(text: string, pick: (below: number) => number): string {
  const at = pick(text.length)
  const code = text.charCodeAt(at) ^ (1 << pick(7))
  return text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1)
}
