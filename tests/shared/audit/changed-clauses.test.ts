import { expect, test, vi } from 'vitest'

import { audit } from '../../../shared/domain/audit/audit'
import { auditDocument } from '../../../shared/domain/audit/audit-document'
import { changedClauses } from '../../../shared/domain/audit/changed-clauses'
import { compareDocuments } from '../../../shared/domain/audit/compare-documents'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import { differingClauses } from '../../../shared/domain/policy/compare-packs'
import { circumstances, packOf, photo, taken } from '../policy/roll'

// As if every theme had been measured: else no old photo stays.
vi.mock('../../../shared/domain/inference/themes/miss-rates', async (original) => ({
  ...(await original<object>()),
  isMeasured: () => true,
}))

const june = packOf('meta-facebook/2025-06-test')
const october = packOf('meta-facebook/2025-10-us-ca')
const europe = packOf('meta-facebook/2026-04-eu-uk')
const inWindow = photo(1)
const old = photo(2, { taken: taken('2020-06-01T12:00:00') })
const roll = [inWindow, old]

const verdictOf = (item: AuditItem, pack = june, region: string | null = null) =>
  audit([item], pack, circumstances({ region })).verdictAt(0)
const documentOf = (pack: typeof june, region: string | null = null) =>
  auditDocument(
    audit(roll, pack, circumstances({ region })),
    { version: '1', analysis: 'full', models: [] },
    { ledger: { size: 0, root: '', checkpoint: '' }, revocations: [] },
  )

test('names the clause that opens a photo which would leave, with the words of both packs', () => {
  expect(changedClauses(verdictOf(inWindow), verdictOf(inWindow, europe))).toEqual([
    {
      clause: 'upload.window',
      before: { says: '30 days', effect: 'includes' },
      after: { says: 'unknown', effect: 'leaves-open' },
    },
  ])
})

test('names every clause that an old photo hung on, and those that decide no more', () => {
  const changes = changedClauses(verdictOf(old), verdictOf(old, europe))
  expect(changes.map(({ clause, before, after }) => [clause, before?.effect, after?.effect])).toEqual([
    ['upload.window', 'excludes', 'leaves-open'],
    ['upload.older', 'excludes', undefined],
  ])
})

test('names the region where only that decides', () => {
  const changes = changedClauses(verdictOf(inWindow), verdictOf(inWindow, june, 'US-TX'))
  expect(changes.map(({ clause }) => clause)).toEqual(['region.off', 'region.on'])
})

test('compares two documents: items, what would be learned, what would be suggested', () => {
  const compared = compareDocuments(documentOf(june), documentOf(europe))
  expect(compared.changes.map(({ id, from, to }) => [id, from, to])).toEqual([
    [old.id, 'would-not', 'could'],
    [inWindow.id, 'would', 'could'],
  ])
  expect(compared.inferences.after - compared.inferences.before).toBe(
    compared.inferences.added.length - compared.inferences.gone.length,
  )
  const same = compareDocuments(documentOf(june), documentOf(june))
  expect([same.changes, same.standings, same.inferences.gone, same.suggestions.added]).toEqual([
    [],
    [],
    [],
    [],
  ])
})

test('what the change of October 2025 meant: no photo’s answer, but what training asks for', () => {
  expect(compareDocuments(documentOf(june), documentOf(october)).changes).toEqual([])
  expect(differingClauses(june, october).find(({ clause }) => clause === 'use.training')).toMatchObject({
    before: { words: 'not in test' },
    after: { words: 'edited or shared' },
  })
  expect(differingClauses(june, june)).toEqual([])
})
