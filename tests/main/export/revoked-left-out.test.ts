import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'

import { openAuditor } from '../../../electron/auditor/auditor'
import type { Auditor } from '../../../electron/auditor/auditor'
import { makeReport } from '../../../electron/main/export/make-report'
import type { Report } from '../../../electron/main/export/make-report'
import type { AuditedItem } from '../../../shared/domain/audit/document'
import type { PackId, PersonId } from '../../../shared/domain/item/ids'
import { instant } from '../../../shared/domain/item/instant'
import type { RevocationRule } from '../../../shared/domain/revocation/revocation'
import { fill, now, optionsIn } from '../../auditor/fill-auditor'
import { syntheticRoll } from '../../fixtures/synthetic-roll'
import { bundleFolder, verifier, verify, writeFiles } from '../../verifier/exported-bundle'

const photos = 40
const seeds = [1, 2, 3] as const
let auditors: ReadonlyMap<number, Auditor>
beforeAll(async () => {
  auditors = new Map(await Promise.all(seeds.map(async (seed) => [seed, await filled(seed)] as const)))
})
afterAll(() => {
  for (const auditor of auditors.values()) auditor.close()
})

const anyRule = (items: readonly AuditedItem[]): fc.Arbitrary<RevocationRule> =>
  fc.oneof(
    fc.constantFrom(...items).map(({ id }) => ({ item: id })),
    fc
      .uniqueArray(fc.constantFrom(...items.map(({ id }) => id)), { minLength: 1, maxLength: 6 })
      .map((ids) => ({ items: ids })),
    fc
      .constantFrom(...items.flatMap(({ place }) => (place === null ? [] : [place])))
      .map(({ latitude, longitude }) => ({
        place: { latitude, longitude, radiusMetres: 400 },
      })),
    fc.constantFrom('p1', 'p2').map((person) => ({ person: person as PersonId })),
    fc.constantFrom('pets' as const, 'birthday' as const, 'screenshot' as const).map((theme) => ({ theme })),
    fc.constantFrom('screenshot', 'document').map((kind) => ({ kind })),
    fc
      .constantFrom(...items.flatMap(({ taken }) => (taken === null ? [] : [taken.local.slice(0, 10)])))
      .map((day) => ({ from: day, to: day })),
  )

describe('over random rolls and rules, what is handed to others', () => {
  test('names nothing that is revoked: no id, no path, no place, no time, no rule, no receipt', async () => {
    const items = await Promise.all(seeds.map(async (seed) => documentOf(seed).then((made) => made.items)))
    let left = 0
    await fc.assert(
      fc.asyncProperty(
        fc
          .constantFrom(...seeds)
          .chain((seed) =>
            fc.tuple(
              fc.constant(seed),
              fc.array(anyRule(items[seed - 1] ?? []), { minLength: 1, maxLength: 3 }),
            ),
          ),
        async ([seed, rules]) => {
          const { client } = auditors.get(seed) as Auditor
          const receipts = []
          for (const what of rules) receipts.push(await client.revoke({ what }))
          const whole = await documentOf(seed)
          const report = await handedOver(seed, 'left-out')
          for (const { receipt } of receipts) await client.restore({ receipt })
          const revoked = whole.items.filter(({ verdict }) => verdict.outcome === 'revoked')
          const kept = whole.items.filter(({ verdict }) => verdict.outcome !== 'revoked')
          left += revoked.length
          const telling = tellsOf(revoked, kept)
          expect(wordsIn(report).filter((word) => telling.has(word))).toEqual([])
          const { document } = report.evidence
          expect(document.items.map(({ id }) => id)).toEqual(kept.map(({ id }) => id))
          expect(document.withheld).toMatchObject({ items: revoked.length, revocations: rules.length })
          expect(report.files.filter(({ name }) => name.startsWith('receipts/'))).toEqual([])
          expect(report.evidence.document.revocations).toEqual([])
        },
      ),
      { numRuns: 15 },
    )
    expect(left).toBeGreaterThan(0)
  })

  test('is still proved: it verifies, and is made again from its inputs to the byte', async () => {
    const { client } = auditors.get(1) as Auditor
    const { receipt } = await client.revoke({ what: { theme: 'pets' } })
    const report = await handedOver(1, 'left-out')
    await client.restore({ receipt })
    const folder = bundleFolder()
    try {
      expect(verify(writeFiles(folder.path, report.files))).toMatchObject({ status: 0 })
    } finally {
      folder.remove()
    }
    const { document, inputs } = report.evidence
    expect(document.withheld?.items).toBeGreaterThan(0)
    expect((await client.replay(inputs)).statement).toBe(JSON.stringify({ ...document, ledger: undefined }))
  })

  test('holds all of it, and the receipts, when the user wants that', async () => {
    const { client } = auditors.get(2) as Auditor
    const { receipt, items } = await client.revoke({ what: { theme: 'pets' } })
    const report = await handedOver(2, 'included')
    await client.restore({ receipt })
    expect(items.length).toBeGreaterThan(0)
    expect(report.evidence.document.withheld).toBeUndefined()
    expect(wordsIn(report)).toEqual(expect.arrayContaining([...items]))
    expect(report.files.map(({ name }) => name)).toContain(`receipts/${receipt}.json`)
  })
})

async function filled(seed: number): Promise<Auditor> {
  const auditor = openAuditor(optionsIn(null))
  const { client } = auditor
  await client.choosePolicy({ policy: 'meta-facebook/2025-06-test' as PackId, region: 'US-NY' })
  await client.setAsOf({ asOf: now })
  const at = instant(Date.parse('2025-06-20T12:00:00Z'))
  await client.setConsent({ consent: { known: 'events', events: [{ switch: 'cloud', state: 'on', at }] } })
  await fill(auditor, syntheticRoll(photos, seed))
  return auditor
}

const documentOf = (seed: number) => (auditors.get(seed) as Auditor).client.document({ selected: null })

const handedOver = (seed: number, revoked: 'included' | 'left-out'): Promise<Report> =>
  makeReport(
    (auditors.get(seed) as Auditor).client,
    { selected: null, tool: { version: '0', analysis: 'full', models: [] }, revoked },
    { verifier: readFileSync(verifier), shown: new Set(), handedOver: 'bundle' },
  )

/** What only revoked items tell; others may have been at the same place, or at the same second. */
function tellsOf(revoked: readonly AuditedItem[], kept: readonly AuditedItem[]): ReadonlySet<string> {
  const others = new Set(kept.flatMap(ownWords))
  return new Set(revoked.flatMap(ownWords).filter((word) => !others.has(word)))
}

const ownWords = ({ id, paths, place, taken }: AuditedItem): readonly string[] => [
  id,
  ...paths,
  ...(place === null ? [] : [String(place.latitude), place.latitude.toFixed(4), String(place.longitude)]),
  ...(taken === null ? [] : [taken.local]),
]

/** Everything in the files that could be an id, a path, a number or a time. */
const wordsIn = ({ files }: Report): readonly string[] =>
  files
    .filter(({ name }) => name !== 'verify.mjs')
    .flatMap(({ bytes }) =>
      Buffer.from(bytes)
        .toString()
        .split(/[\s"',;|<>()[\]{}]+/),
    )
