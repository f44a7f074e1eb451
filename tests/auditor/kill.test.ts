import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { openAuditor } from '../../electron/auditor/auditor'
import type { ReceiptId } from '../../shared/domain/item/ids'
import { seededNumbers } from '../fixtures/seeded-numbers'
import { optionsIn } from './fill-auditor'
import { temporaryFolder } from './open-auditor'

// A few in every run; `npm run check:kill` does the 500.
const kills = Number(process.env['SAFELIGHT_KILLS'] ?? 12)
const longestRunMs = 150

test(
  `killed ${kills} times at random points, the store opens and holds every acknowledged revocation`,
  async () => {
    const folder = temporaryFolder()
    const share = seededNumbers(kills)
    const acknowledged: string[] = []
    for (let round = 0; round < kills; round += 1) {
      acknowledged.push(...(await actUntilKilled(folder, round, share() * longestRunMs)))
      const auditor = openAuditor(optionsIn(folder))
      expect(auditor.findings).toEqual([])
      const known = new Set<string>((await auditor.client.revocations({})).map((one) => one.receipt))
      expect(acknowledged.filter((receipt) => !known.has(receipt))).toEqual([])
      if (round === kills - 1) {
        expect(await auditor.client.checkLedger({})).toMatchObject({ isWhole: true })
        const last = await auditor.client.receipt({ receipt: acknowledged.at(-1) as ReceiptId })
        expect(last.ledger.proof?.inclusion.length).toBeGreaterThan(0)
      }
      auditor.close()
    }
    expect(acknowledged.length).toBeGreaterThan(kills / 4)
  },
  60_000 + kills * 10_000,
)

/** Starts a real process on the store, and kills it so long after its first act; what it said before counts. */
async function actUntilKilled(folder: string, round: number, afterMs: number): Promise<readonly string[]> {
  const script = join(import.meta.dirname, 'kill-child.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: Buffer[] = []
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), afterMs))
  child.stdout.on('data', (bytes: Buffer) => said.push(bytes))
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  expect([code, signal]).toEqual([null, 'SIGKILL'])
  // What stands after the last line feed may be half a line.
  return Buffer.concat(said).toString('utf8').split('\n').slice(0, -1)
}
