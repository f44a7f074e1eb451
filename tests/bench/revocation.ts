import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openAuditor } from '../../electron/auditor/auditor'
import type { Auditor } from '../../electron/auditor/auditor'
import type { RevocationRule } from '../../shared/domain/revocation/revocation'
import type { ItemId, PersonId, ReceiptId } from '../../shared/domain/item/ids'
import type { SyntheticPhoto } from '../fixtures/synthetic-roll'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import { fill, now, optionsIn } from '../auditor/fill-auditor'
import { quantile, report, timed } from './measured'

// One durable revocation with 100,000 items in the catalogue, on a real store on the disk.
const items = Number(process.env['SAFELIGHT_BENCH_ITEMS'] ?? 100_000)
const rounds = 30
const batch = 2_000

const folder = mkdtempSync(join(tmpdir(), 'safelight-bench-'))
try {
  await run()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

interface Imported {
  readonly items: readonly ItemId[]
  /** Local dates, oldest first. */
  readonly dates: readonly string[]
}

async function run(): Promise<void> {
  const imported = await importRoll()
  const start = process.cpuUsage()
  const auditor = openAuditor(optionsIn(folder))
  const used = process.cpuUsage(start)
  report('open, catalogue loaded, processor time', (used.user + used.system) / 1_000, 'ms')
  report('first audit, totals', await timed(() => auditor.client.summary({})), 'ms')
  await measureRevocations(auditor, imported)
  report('everything learned, first time', await timed(() => auditor.client.inferences({})), 'ms')
  await measurePerson(auditor)
  await measureHiding(auditor)
  await measureSheet(auditor)
  auditor.close()
}

/** The person in most photos: what a preview tells at this size, the act, and the audit afterwards. */
async function measurePerson({ client }: Auditor): Promise<void> {
  const inferences = await client.inferences({})
  const persons = inferences.filter(({ kind }) => kind === 'person')
  const most = persons.reduce((best, one) => (one.items.length > best.items.length ? one : best))
  const what = { person: most.id.slice('person:'.length) as PersonId }
  const { total } = await client.frameIndex({ filter: what, order: 'taken' })
  report('preview of a person', await timed(() => client.revocationPreview({ what })), 'ms')
  let receipt = '' as ReceiptId
  const revoking = await timed(async () => {
    receipt = (await client.revoke({ what })).receipt
  })
  report(`revoke a person in ${String(total)} photos`, revoking, 'ms')
  report('totals afterwards', await timed(() => client.summary({})), 'ms')
  report('undo it', await timed(() => client.restore({ receipt })), 'ms')
  report('totals after that', await timed(() => client.summary({})), 'ms')
  report('everything learned again', await timed(() => client.inferences({})), 'ms')
}

async function measureHiding({ client }: Auditor): Promise<void> {
  const inferences = await client.inferences({})
  for (const kind of ['home', 'person', 'place', 'trip', 'theme'] as const) {
    const told = inferences
      .filter((one) => one.kind === kind && one.standing !== 'ruled-out')
      .toSorted((one, other) => other.items.length - one.items.length)[0]
    if (told === undefined) continue
    let size = 0
    const ms = await timed(async () => {
      size = (await client.howToHide({ inference: told.id })).items.length
    })
    report(`smallest set that hides a ${kind}: ${String(size)} of ${String(told.items.length)}`, ms, 'ms')
  }
}

async function importRoll(): Promise<Imported> {
  const photos = syntheticRoll(items)
  const auditor = openAuditor(optionsIn(folder))
  const ms = await timed(() => fillAll(auditor, photos))
  report(`import of ${items} items with facts`, items / (ms / 1_000), 'a second')
  await auditor.client.setConsent({
    consent: { known: 'events', events: [{ switch: 'cloud', state: 'on', at: now }] },
  })
  auditor.close()
  return {
    items: photos.map((photo) => photo.sighting.item),
    dates: photos.map((photo) => photo.analysed.facts.metadata.taken?.local.slice(0, 10) ?? '').sort(),
  }
}

async function fillAll(auditor: Auditor, photos: readonly SyntheticPhoto[]): Promise<void> {
  for (let at = 0; at < photos.length; at += batch) await fill(auditor, photos.slice(at, at + batch))
}

async function measureSheet({ client }: Auditor): Promise<void> {
  const index = (words?: string) =>
    timed(() => client.frameIndex({ filter: words === undefined ? {} : { words }, order: 'taken' }))
  report('index of the whole sheet, first time', await index(), 'ms')
  report('search by words, first time', await index('canon dog'), 'ms')
  report('search by words', await index('pixel cake'), 'ms')
  const page = { filter: {}, order: 'taken', offset: Math.floor(items / 2), limit: 200 } as const
  await client.framePage(page)
  report('page of 200 frames', await timed(() => client.framePage(page)), 'ms')
}

async function measureRevocations({ client }: Auditor, roll: Imported): Promise<void> {
  const revoked: ReceiptId[] = []
  const revokeOnce = async (what: RevocationRule) => {
    revoked.push((await client.revoke({ what })).receipt)
  }
  const ones: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const item = roll.items[round * 97 + 3] as ItemId
    ones.push(await timed(() => revokeOnce({ item })))
  }
  report('revoke one item, median', quantile(ones, 0.5), 'ms')
  report('revoke one item, 99th percentile', quantile(ones, 0.99), 'ms')
  const newest = { from: roll.dates.at(-5_000) ?? '2000-01-01', to: '2030-01-01' }
  report('revoke a date range of about 5,000 photos', await timed(() => revokeOnce(newest)), 'ms')
  const undone: number[] = []
  for (const receipt of revoked) undone.push(await timed(() => client.restore({ receipt })))
  report('undo, median', quantile(undone, 0.5), 'ms')
  report('totals after an undo', await timed(() => client.summary({})), 'ms')
}
