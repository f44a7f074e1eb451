import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { isMainThread } from 'node:worker_threads'

import { openAuditor } from '../../../electron/auditor/auditor'
import type { Auditor } from '../../../electron/auditor/auditor'
import type { RevocationRule } from '../../../shared/domain/revocation/revocation'
import { syntheticRoll } from '../../fixtures/synthetic-roll'
import type { SyntheticPhoto } from '../../fixtures/synthetic-roll'
import { fill, optionsIn, roll } from '../fill-auditor'
import type { Acknowledged, ChildMessage } from './killed-child'

// Waits, everything loaded, for the line that names a store; then acts on it without end, and says each act only once it
// was acknowledged. Whoever started it kills it.
const actsPerRevocation = 3
const most = 200

if (isMainThread) createInterface(process.stdin).once('line', (line) => void begin(line))

async function begin(line: string): Promise<void> {
  const { folder, round } = JSON.parse(line) as { readonly folder: string; readonly round: number }
  const auditor = openAuditor(optionsIn(folder))
  say({ opened: { findings: auditor.findings, ...(await heldBy(auditor)) } })
  const photos = syntheticRoll(most, round + 1).map((photo) => ofRound(photo, round))
  for (let act = 0; ; act += 1) say({ acknowledged: await actOnce(auditor, photos, act) })
}

/** All that an earlier acknowledgement can have promised. */
async function heldBy({ client }: Auditor) {
  const [revoked, seen, awaiting, page] = [
    await client.revocations({}),
    await client.sightings({ roll }),
    await client.awaiting({ analysis: 'synthetic/1', limit: 100_000 }),
    await client.ledgerPage({ offset: 0, limit: 1 }),
  ]
  const unread = new Set(awaiting.map(({ item }) => item))
  const analysed = seen.map(({ item }) => item).filter((item) => !unread.has(item))
  return { receipts: revoked.map(({ receipt }) => receipt), analysed, entries: page.head.size }
}

async function actOnce(
  auditor: Auditor,
  photos: readonly SyntheticPhoto[],
  act: number,
): Promise<Acknowledged> {
  const photo = photos[act % photos.length]
  if (photo === undefined) throw new Error('the roll is empty')
  const { item } = photo.sighting
  await fill(auditor, [photo])
  const isRevocation = act % actsPerRevocation === 0
  const what: RevocationRule = act % 2 === 0 ? { item } : { folder: `20${String(act)}` }
  const receipt = isRevocation ? (await auditor.client.revoke({ what })).receipt : null
  const { head } = await auditor.client.ledgerPage({ offset: 0, limit: 1 })
  return { item, receipt, entries: head.size }
}

/**
 * Under a path of its own, or it would take the place of another round's; without a place, or each child would first read
 * the gazetteer, which takes longer than everything else.
 */
function ofRound({ sighting, analysed }: SyntheticPhoto, round: number): SyntheticPhoto {
  const metadata = { ...analysed.facts.metadata, place: null }
  return {
    sighting: { ...sighting, path: `${String(round)}/${sighting.path}` },
    analysed: { ...analysed, facts: { ...analysed.facts, metadata } },
  }
}

function say(message: ChildMessage): void {
  writeSync(1, `${JSON.stringify(message)}\n`)
}
