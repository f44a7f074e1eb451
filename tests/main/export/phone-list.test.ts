import { afterEach, beforeEach, expect, test } from 'vitest'

import { openAuditor } from '../../../electron/auditor/auditor'
import type { Auditor } from '../../../electron/auditor/auditor'
import { phoneList } from '../../../electron/main/export/phone/phone-list'
import type { AuditedItem } from '../../../shared/domain/audit/document'
import type { PackId } from '../../../shared/domain/item/ids'
import type { PhoneListForm } from '../../../shared/ipc/phone-list'
import { fill, now, optionsIn } from '../../auditor/fill-auditor'
import { syntheticRoll } from '../../fixtures/synthetic-roll'

let auditor: Auditor
beforeEach(async () => {
  auditor = openAuditor(optionsIn(null))
  await auditor.client.choosePolicy({ policy: 'meta-facebook/2025-06-test' as PackId, region: 'US-NY' })
  await auditor.client.setAsOf({ asOf: now })
  await fill(auditor, syntheticRoll(40))
})
afterEach(() => {
  auditor.close()
})

/** Printing is the shell's; what is printed is this page. */
const asPage = (page: Uint8Array): Promise<Uint8Array> => Promise.resolve(page)
const listOf = async (form: PhoneListForm): Promise<string> => {
  const { bytes } = await phoneList(auditor.client, { form, name: 'phone', print: asPage })
  return Buffer.from(bytes).toString()
}
const items = async (outcome: (one: AuditedItem) => boolean): Promise<readonly AuditedItem[]> =>
  (await auditor.client.document({ selected: null })).items.filter(outcome)

test('the list of what may stay holds every path but those of revoked photos', async () => {
  await auditor.client.revoke({ what: { theme: 'pets' } })
  const revoked = await items(({ verdict }) => verdict.outcome === 'revoked')
  const kept = await items(({ verdict }) => verdict.outcome !== 'revoked')
  expect(revoked.length).toBeGreaterThan(0)
  const lines = (await listOf('txt')).trim().split('\n')
  expect(lines).toEqual(kept.flatMap(({ paths }) => paths).toSorted())
})

test('the page to print shows each revoked photo to find and leave out, and no other', async () => {
  await auditor.client.revoke({ what: { theme: 'pets' } })
  const revoked = await items(({ verdict }) => verdict.outcome === 'revoked')
  const kept = await items(({ verdict }) => verdict.outcome !== 'revoked')
  const page = await listOf('pdf')
  const nameOf = ({ paths }: AuditedItem): string => (paths[0] ?? '').split('/').at(-1) ?? ''
  for (const one of revoked) expect(page).toContain(nameOf(one))
  for (const one of kept) expect(page).not.toContain(nameOf(one))
  expect(page).toContain('Camera roll sharing suggestions')
  expect(page).toContain('Not yet done on your phone.')
})

test('what is confirmed is ticked, and the ledger says that a list was written', async () => {
  const { receipt } = await auditor.client.revoke({ what: { theme: 'pets' } })
  await auditor.client.confirmOnPhone({ receipt })
  const page = await listOf('pdf')
  expect(page).toContain('☑')
  expect(page).not.toContain('Not yet done on your phone.')
  const { lines } = await auditor.client.ledgerPage({ offset: 0, limit: 1 })
  expect(lines.map(({ line }) => (JSON.parse(line) as { readonly what: string }).what)).toEqual([
    'phone-list',
  ])
})

test('with nothing revoked all may stay', async () => {
  const page = await listOf('pdf')
  expect(page).toContain('All 40 photos may stay selected')
})
