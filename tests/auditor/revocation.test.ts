import { expect, test } from 'vitest'

import { fromBase64 } from '../../shared/domain/ledger/base64'
import { areSameBytes, ownBytes } from '../../shared/domain/ledger/bytes'
import { isIncluded } from '../../shared/domain/ledger/check-proof'
import { readCheckpoint, readVerifierKey } from '../../shared/domain/ledger/checkpoint'
import { commitTo } from '../../shared/domain/ledger/commitment'
import { readLine } from '../../shared/domain/ledger/entry'
import { leafHash } from '../../shared/domain/ledger/tree'
import type { Receipt } from '../../shared/domain/revocation/revocation'
import type { ItemId, PersonId } from '../../shared/domain/item/ids'
import { isSignature, sha256 } from '../../electron/auditor/ledger/seal'
import { openAuditor } from '../../electron/auditor/auditor'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import type { SyntheticPhoto } from '../fixtures/synthetic-roll'
import { fill, now, optionsIn } from './fill-auditor'
import { temporaryFolder, testAuditor } from './open-auditor'

const photos = syntheticRoll(40)
const item = photos[3]?.sighting.item as ItemId
const bytesOf = (text: string): Uint8Array => fromBase64(text) ?? new Uint8Array()

test('a revocation is there after the store is opened again, and its receipt is the same', async () => {
  const folder = temporaryFolder()
  const auditor = openAuditor(optionsIn(folder))
  await fill(auditor, photos)
  const receipt = await auditor.client.revoke({ what: { item } })
  auditor.close()
  const { client } = testAuditor(optionsIn(folder))
  expect((await client.frameDetail({ item })).frame).toMatchObject({
    outcome: 'revoked',
    receipt: receipt.receipt,
  })
  expect(await client.receipt({ receipt: receipt.receipt })).toEqual(receipt)
})

test('a receipt proves itself: signature, inclusion and commitments', async () => {
  const auditor = testAuditor()
  await fill(auditor, photos)
  const receipt = await auditor.client.revoke({ what: { item } })
  await auditor.client.setPhoneCount({ count: 3 })
  expect(isProved(await auditor.client.receipt({ receipt: receipt.receipt }))).toBe(true)
  expect(isProved({ ...receipt, items: [] })).toBe(false)
  expect(isProved({ ...receipt, ledger: { ...receipt.ledger, index: receipt.ledger.index - 1 } })).toBe(false)
})

test('undoing brings back the totals, and the record stays', async () => {
  const auditor = testAuditor()
  const { client } = auditor
  await fill(auditor, photos)
  await client.setConsent({
    consent: { known: 'events', events: [{ switch: 'cloud', state: 'on', at: now }] },
  })
  const before = await client.summary({})
  const { receipt } = await client.revoke({ what: { from: '2025-01-01', to: '2025-12-31' } })
  expect((await client.summary({})).totals.revoked).toBeGreaterThan(0)
  await client.restore({ receipt })
  expect((await client.summary({})).totals).toEqual(before.totals)
  expect(await client.revocations({})).toMatchObject([{ receipt, restoredAt: '2025-06-27T12:00:00Z' }])
})

test('a rule catches what arrives later', async () => {
  const auditor = testAuditor()
  await fill(auditor, photos.slice(0, 20))
  await auditor.client.revoke({ what: { from: '2000-01-01', to: '2030-01-01' } })
  await fill(auditor, photos.slice(20))
  expect((await auditor.client.summary({})).totals).toMatchObject({ items: 40, revoked: 40 })
})

test('a person is the same person after a restart, and a rule for them catches their next photo', async () => {
  const folder = temporaryFolder()
  const auditor = openAuditor(optionsIn(folder))
  await fill(auditor, photos.slice(0, 30))
  const { item: known } = await auditor.client.frameDetail({ item: withFace(photos.slice(0, 30)) })
  const person = known.faces?.[0]?.person as PersonId
  await auditor.client.revoke({ what: { person } })
  auditor.close()
  const { client } = testAuditor(optionsIn(folder))
  const again = syntheticRoll(1, 77)[0] as SyntheticPhoto
  const first = photos.find((photo) => photo.sighting.item === known.id) as SyntheticPhoto
  const facts = first.analysed.facts
  const analysed = { ...first.analysed, facts, item: again.sighting.item }
  await fill({ client }, [{ sighting: again.sighting, analysed }])
  const { frame, item: caught } = await client.frameDetail({ item: again.sighting.item })
  expect(caught.faces?.[0]?.person).toBe(person)
  expect(frame.outcome).toBe('revoked')
})

test('it is not done on the phone until the user says so', async () => {
  const auditor = testAuditor()
  await fill(auditor, photos)
  const receipt = await auditor.client.revoke({ what: { item } })
  expect(receipt.doneOnPhone).toBe(false)
  expect((await auditor.client.confirmOnPhone({ receipt: receipt.receipt })).doneOnPhone).toBe(true)
})

test('an unknown item and an unknown receipt are refused', async () => {
  const { client } = testAuditor()
  await expect(client.revoke({ what: { item } })).rejects.toThrow('not-found')
  await expect(client.restore({ receipt: '0123456789abcdef' as Receipt['receipt'] })).rejects.toThrow(
    'not-found',
  )
})

const withFace = (among: readonly SyntheticPhoto[]): ItemId =>
  among.find((photo) => photo.analysed.descriptors.length === 1)?.sighting.item as ItemId

/** What a stranger with nothing but the receipt can check. */
function isProved(receipt: Receipt): boolean {
  const { ledger, doneOnPhone: _, ...body } = receipt
  const proof = ledger.proof
  const key = readVerifierKey(proof?.key ?? '', sha256)
  if (proof === undefined || key === null) return false
  const head = readCheckpoint(proof.checkpoint, key, { hash: sha256, isSignature })
  const leaf = leafHash(ownBytes(proof.line), sha256)
  const said = commitTo(Buffer.from(JSON.stringify(body)), bytesOf(proof.salt), sha256)
  return (
    head !== null &&
    areSameBytes(head.root, bytesOf(ledger.root)) &&
    areSameBytes(leaf, bytesOf(ledger.leafHash)) &&
    isIncluded({ index: ledger.index, hash: leaf, proof: proof.inclusion.map(bytesOf) }, head, sha256) &&
    readLine(proof.line)?.detail['body'] === Buffer.from(said).toString('hex')
  )
}
