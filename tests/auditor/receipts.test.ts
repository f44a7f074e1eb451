import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { expect, test } from 'vitest'

import type { Receipt } from '../../shared/domain/revocation/revocation'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import { fill, now } from './fill-auditor'
import { temporaryFolder, testAuditor } from './open-auditor'

const verifier = resolve(import.meta.dirname, '../../resources/verifier/verify.mjs')
const photos = syntheticRoll(30)

async function receiptOf(): Promise<Receipt> {
  const { client } = testAuditor()
  await fill({ client }, photos)
  await client.setConsent({
    consent: { known: 'events', events: [{ switch: 'cloud', state: 'on', at: now }] },
  })
  const { receipt } = await client.revoke({ what: { from: '2020-01-01', to: '2025-12-31' } })
  await client.setPhoneCount({ count: 3 })
  return client.receipt({ receipt })
}

/** Never the same again: a ledger's random name begins with any digit. */
const otherDigit = (digit: string): string => String((Number(digit) + 1) % 10)

function verified(receipt: unknown): { readonly status: number | null; readonly says: string } {
  const file = join(temporaryFolder(), 'receipt.json')
  writeFileSync(file, JSON.stringify(receipt, null, 2))
  const { status, stdout, stderr } = spawnSync(process.execPath, [verifier, file], { encoding: 'utf8' })
  return { status, says: stdout + stderr }
}

test('a receipt by itself satisfies a verifier that shares no code with the app', async () => {
  expect(verified(await receiptOf())).toMatchObject({ status: 0 })
})

test('each forged part is refused, and named', async () => {
  const receipt = await receiptOf()
  const { ledger } = receipt
  const proof = ledger.proof as NonNullable<typeof ledger.proof>
  const forged: readonly (readonly [unknown, RegExp])[] = [
    [{ ...receipt, items: receipt.items.slice(1) }, /not say what its entry recorded/],
    [{ ...receipt, at: '2024-01-01T00:00:00Z' }, /not say what its entry recorded/],
    [{ ...receipt, what: { theme: 'pets' } }, /not say what its entry recorded/],
    [{ ...receipt, receipt: 'f'.repeat(16) }, /something else/],
    [{ ...receipt, ledger: { ...ledger, index: ledger.index - 1 } }, /something else/],
    [{ ...receipt, ledger: { ...ledger, root: Buffer.alloc(32).toString('base64') } }, /checkpoint/],
    [
      { ...receipt, ledger: { ...ledger, proof: { ...proof, line: proof.line.replace('2025', '2024') } } },
      /altered/,
    ],
    [
      {
        ...receipt,
        ledger: { ...ledger, proof: { ...proof, checkpoint: proof.checkpoint.replace(/\d/, otherDigit) } },
      },
      /not signed/,
    ],
    [{ ...receipt, ledger: { ...ledger, proof: { ...proof, inclusion: [] } } }, /not under the signed root/],
  ]
  for (const [forgery, named] of forged) {
    const { status, says } = verified(forgery)
    expect({ status, says }).toMatchObject({ status: 3 })
    expect(says).toMatch(named)
  }
})
