import { afterAll, beforeAll, expect, test } from 'vitest'

import { openAuditor } from '../../../electron/auditor/auditor'
import { seededNumbers } from '../../fixtures/seeded-numbers'
import { optionsIn } from '../fill-auditor'
import { temporaryFolder } from '../open-auditor'
import { buildKillChild, startReadyChild } from './killed-child'
import type { Acknowledged, Held, KillOrder, ReadyChild } from './killed-child'
import { storeAfterKill } from './store-after-kill'

// A few in every run; `npm run check:kill` does the 500.
const kills = Number(process.env['SAFELIGHT_KILLS'] ?? 12)
const killsOfOneStore = 25

/** Children start while another one acts. */
const waiting: ReadyChild[] = []
let script: string
beforeAll(async () => {
  script = await buildKillChild()
  waiting.push(startReadyChild(script), startReadyChild(script))
})
afterAll(() => {
  for (const child of waiting) child.discard()
})

const hits = {
  'an act, from its first write to its acknowledgement': 0,
  'a transaction, its pages half written': 0,
  'a checkpoint note, half written': 0,
  'a store being made, opened or recovered': 0,
}
let acknowledgedActs = 0
let acknowledgedRevocations = 0

test(`killed ${kills} times at random points, the store opens and holds all that was acknowledged`, async () => {
  const share = seededNumbers(kills)
  for (let done = 0; done < kills; done += killsOfOneStore) {
    const folder = temporaryFolder()
    let promised: readonly Acknowledged[] = []
    for (let round = done; round < Math.min(done + killsOfOneStore, kills); round += 1) {
      promised = await killOnce(orderOf(folder, round, share), promised)
    }
    await checkWhole(folder)
  }
  process.stdout.write(
    `${kills} kills: ${acknowledgedActs} acts acknowledged, ${acknowledgedRevocations} of them revocations; none lost\n`,
  )
  for (const [where, count] of Object.entries(hits)) process.stdout.write(`  hit inside ${where}: ${count}\n`)
  expect(acknowledgedRevocations).toBeGreaterThan(kills / 4)
}, 3_600_000)

/** One kill in five while the store is opened, recovered or made, two the moment a file is written, two at any time. */
function orderOf(folder: string, round: number, share: () => number): KillOrder {
  const [kind, point] = [share(), share()]
  if (kind < 0.2) return { folder, round, when: { after: 'opening', ms: point * 150 } }
  if (kind < 0.6) return { folder, round, when: { after: 'writes', count: 1 + Math.floor(point * 12) } }
  return { folder, round, when: { after: 'first-act', ms: point * 120 } }
}

/** The child that is killed opens what the one before it left, so each kill is checked by the next opening. */
async function killOnce(
  order: KillOrder,
  promised: readonly Acknowledged[],
): Promise<readonly Acknowledged[]> {
  const child = waiting.shift() ?? startReadyChild(script)
  waiting.push(startReadyChild(script))
  const said = await child.actUntilKilled(order)
  const held = said.flatMap((message) => ('opened' in message ? [message.opened] : []))
  for (const one of held) checkHeld(one, promised)
  const left = storeAfterKill(order.folder)
  if (held.length === 0) hits['a store being made, opened or recovered'] += 1
  if (left.isInsideTransaction) hits['a transaction, its pages half written'] += 1
  if (left.isNoteTorn) hits['a checkpoint note, half written'] += 1
  const acknowledged = said.flatMap((message) => ('acknowledged' in message ? [message.acknowledged] : []))
  acknowledgedActs += acknowledged.length
  acknowledgedRevocations += acknowledged.filter(({ receipt }) => receipt !== null).length
  return [...promised, ...acknowledged]
}

function checkHeld(held: Held, promised: readonly Acknowledged[]): void {
  expect(held.findings).toEqual([])
  const receipts = new Set(held.receipts)
  const analysed = new Set(held.analysed)
  const lost = promised.filter(
    ({ item, receipt }) => !analysed.has(item) || (receipt !== null && !receipts.has(receipt)),
  )
  expect(lost).toEqual([])
  const entries = promised.at(-1)?.entries ?? 0
  expect(held.entries).toBeGreaterThanOrEqual(entries)
  if (held.entries > entries && promised.length > 0)
    hits['an act, from its first write to its acknowledgement'] += 1
}

async function checkWhole(folder: string): Promise<void> {
  const auditor = openAuditor(optionsIn(folder))
  try {
    expect(auditor.findings).toEqual([])
    expect(await auditor.client.checkLedger({})).toMatchObject({ isWhole: true })
    for (const { receipt } of (await auditor.client.revocations({})).slice(-2)) {
      const { ledger } = await auditor.client.receipt({ receipt })
      expect(ledger.proof?.inclusion.length).toBeGreaterThan(0)
    }
  } finally {
    auditor.close()
  }
}
