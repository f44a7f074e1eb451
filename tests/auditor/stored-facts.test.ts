import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { openAuditor } from '../../electron/auditor/auditor'
import { townGazetteer } from '../../electron/auditor/places/towns'
import { openDatabase } from '../../electron/auditor/store/database'
import type { Database } from '../../electron/auditor/store/database'
import { renewBriefs } from '../../electron/auditor/store/facts-tables'
import { documentFrom, inOrder, statementText } from '../../shared/domain/audit/statement'
import type { AuditInputs } from '../../shared/domain/audit/statement'
import type { AuditItem } from '../../shared/domain/item/audit-item'
import type { ItemId } from '../../shared/domain/item/ids'
import { loadPack } from '../../shared/domain/policy/load-pack'
import { instant } from '../../shared/domain/item/instant'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import type { SyntheticPhoto } from '../fixtures/synthetic-roll'
import { fill, now, optionsIn, roll } from './fill-auditor'
import { temporaryFolder, testAuditor } from './open-auditor'

const dayMs = 86_400_000
/** Some unread, some not looked at, some from a sample roll, some that could not be checked. */
const photos = syntheticRoll(700).map((photo, at): SyntheticPhoto => {
  const { facts } = photo.analysed
  const changed =
    at % 50 === 7
      ? { ...facts, pixels: null, problem: { code: 'corrupt' as const, sentence: 'It is damaged.' } }
      : at % 50 === 9
        ? { ...facts, assigned: { objects: ['dog'], themes: ['wedding' as const], ages: [], persons: ['a'] } }
        : facts
  const { faces } = changed.pixels ?? { faces: [] }
  const descriptors = photo.analysed.descriptors.slice(0, faces.length)
  return { ...photo, analysed: { ...photo.analysed, facts: changed, descriptors } }
})

async function closedStore(): Promise<string> {
  const folder = temporaryFolder()
  const auditor = openAuditor(optionsIn(folder))
  await fill(auditor, photos)
  const unread = { ...photos[0]?.sighting, path: 'unread.jpg', item: 'f'.repeat(64) as ItemId }
  await auditor.client.recordSightings({ roll, seen: [unread as SyntheticPhoto['sighting']], gone: [] })
  await auditor.client.setConsent({
    consent: {
      known: 'events',
      events: [{ switch: 'cloud', state: 'on', at: instant(now - 9 * dayMs) }],
    },
  })
  await auditor.client.revoke({ what: { item: photos[3]?.sighting.item as ItemId } })
  await auditor.client.revoke({ what: { theme: 'pets' } })
  auditor.close()
  return folder
}

const opened = (folder: string): Database => openDatabase(join(folder, 'audit.sqlite'))
const briefsIn = (database: Database): readonly unknown[] =>
  database.all(`SELECT item, version, briefs.json, looks.json AS looks, words.json AS words
     FROM briefs JOIN looks USING (item) JOIN words USING (item) ORDER BY item`)

/** As a store of the version before briefs was left: no briefs, nor the tables for them, nor what came after. */
function madeOld(folder: string): readonly unknown[] {
  const database = opened(folder)
  const briefs = briefsIn(database)
  database.script(`DROP TABLE own_packs; DROP TABLE briefs; DROP TABLE looks; DROP TABLE words; DROP TABLE cameras; DROP INDEX facts_without_json;
    DELETE FROM meta WHERE name = 'briefs'; PRAGMA user_version = 3`)
  database.close()
  return briefs
}

describe('facts read on demand', () => {
  it('give the audit that the same facts give when they are read whole, to the byte', async () => {
    const auditor = testAuditor(optionsIn(await closedStore()))
    const evidence = await auditor.client.evidence({ selected: null })
    const { circumstances, items, pack } = evidence.inputs
    const plain = items
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as AuditItem)
    const known = new Map(photos.map(({ analysed }) => [analysed.item, analysed.facts]))
    expect(plain).toHaveLength(photos.length + 1)
    for (const { id, facts } of plain) {
      if (known.has(id)) expect(JSON.stringify(facts)).toBe(JSON.stringify(known.get(id)))
    }
    const loaded = loadPack(pack)
    if (!loaded.ok) throw new Error('the pack does not load')
    const inputs = JSON.parse(circumstances) as AuditInputs
    const scratch = documentFrom(inputs, { pack: loaded.pack, items: inOrder(plain) }, townGazetteer())
    expect(statementText(evidence.document)).toBe(statementText(scratch.document))
    expect(scratch.document.inferences.length).toBeGreaterThan(20)
  })

  it('are the new ones once an item was analysed anew', async () => {
    const folder = await closedStore()
    const auditor = openAuditor(optionsIn(folder))
    const { client } = auditor
    const photo = photos[20] as SyntheticPhoto
    await client.inferences({})
    const { facts } = photo.analysed
    const other = {
      ...facts,
      metadata: { ...facts.metadata, width: 11, captions: ['other words'] },
      pixels: null,
    }
    await client.recordAnalysed({
      analysed: [{ ...photo.analysed, facts: other, descriptors: [], analysis: 'later/1' }],
    })
    const detail = await client.frameDetail({ item: photo.sighting.item })
    expect(detail.item).toMatchObject({ width: 11, faces: null, objects: null })
    expect(detail.captions).toEqual(['other words'])
    // What is carried over from the audit before was made of the former facts: it must still read those.
    const carried = JSON.stringify(await client.inferences({}))
    auditor.close()
    const fromScratch = await testAuditor(optionsIn(folder)).client.inferences({})
    expect(carried).toBe(JSON.stringify(fromScratch))
  })
})

describe('a store of the version before', () => {
  it('is brought to the same briefs', async () => {
    const folder = await closedStore()
    const before = madeOld(folder)
    openAuditor(optionsIn(folder)).close()
    const database = opened(folder)
    expect(before.length).toBe(photos.length)
    expect(briefsIn(database)).toEqual(before)
    database.close()
  })

  it('goes on where it stopped when that is interrupted', async () => {
    const folder = await closedStore()
    const before = madeOld(folder)
    let writes = 0
    const auditor = openAuditor(optionsIn(folder))
    auditor.close()
    const database = opened(folder)
    database.script(
      `DELETE FROM briefs; DELETE FROM looks; DELETE FROM words; DELETE FROM meta WHERE name = 'briefs'`,
    )
    const failing: Database = {
      ...database,
      run: (sql, ...values) => {
        if (sql.includes('INTO briefs')) writes += 1
        if (writes > 600) throw new Error('cut off')
        database.run(sql, ...values)
      },
    }
    expect(() => renewBriefs(failing)).toThrow('cut off')
    expect(briefsIn(database)).toEqual(before.slice(0, 500))
    renewBriefs(database)
    expect(briefsIn(database)).toEqual(before)
    database.close()
  })

  it('has its themes scored anew where they were scored by another version', async () => {
    const folder = await closedStore()
    const database = opened(folder)
    const before = briefsIn(database)
    database.script(
      `UPDATE briefs SET version = 0, json = '{}'; UPDATE meta SET value = '0' WHERE name = 'briefs'`,
    )
    database.close()
    openAuditor(optionsIn(folder)).close()
    const again = opened(folder)
    expect(briefsIn(again)).toEqual(before)
    again.close()
  })
})
