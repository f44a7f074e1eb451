import type { ItemId } from '../../../shared/domain/item/ids'
import { looksComplete } from '../intake/completeness'
import type { Candidate } from '../intake/found-file'
import { readOnce } from '../intake/read-once'
import type { ReadOutcome } from '../intake/read-once'
import { patienceMs } from '../intake/settle'
import { modifiedMs, notLocal, unreadable, unreadItemId } from '../intake/unread-item'
import { analysedItem, unreadItem } from './analysed-item'
import { fullAnalysis } from './analysis-version'
import type { Engine } from './engine'
import type { ItemHistory } from './item-history'
import { requestFor } from './item-reader'
import type { Recorder } from './recorder'
import type { Arrival } from './work'

const lookAgainMs = 300
const stalledLookAgainMs = 2_000

export interface Workshop {
  readonly engine: Engine
  readonly recorder: Recorder
  readonly history: ItemHistory
}

export interface Step {
  /** Also look at the pixels now. */
  readonly withPixels: boolean
  /** Nothing is planned for the item after this step. */
  readonly isFinal: boolean
  /** A young file that ends too early is waited for. */
  readonly isPatient: boolean
}

/** Reads one file that arrived and records what it is; the item when it is to be looked at later, else null. */
export async function readArrival(shop: Workshop, arrival: Arrival, step: Step): Promise<ItemId | null> {
  const { roll, file } = arrival
  if (file.isEvicted) return recordUnread(shop, arrival, notLocal)
  const read = await readOnce(roll.intake.root, file)
  switch (read.kind) {
    case 'no-media':
      roll.intake.isNoMedia(file)
      return null
    case 'changing':
      roll.intake.released(file, lookAgainMs)
      return null
    case 'unreadable':
      return recordUnread(shop, arrival, unreadable(read.code))
    case 'read':
      try {
        return await recordRead(shop, { ...arrival, read }, step)
      } finally {
        await read.close()
      }
  }
}

async function recordRead(
  { engine, recorder, history }: Workshop,
  { roll, file, read }: Arrival & { readonly read: Extract<ReadOutcome, { kind: 'read' }> },
  step: Step,
): Promise<ItemId | null> {
  if (step.isPatient && isYoung(file) && !(await looksComplete(read.source))) {
    roll.intake.released(file, stalledLookAgainMs)
    return null
  }
  const { item } = read
  if (roll.intake.hasNewCompanions(file)) history.forget(item)
  if (!history.needsAnalysis(item, file)) {
    recorder.record(roll.id, [roll.intake.sighted(file, item)], [])
    return null
  }
  const left = { isWanting: false }
  await history.run(item, file, async () => {
    const { root } = roll.intake
    const outcome = await engine.analyse(await requestFor({ root, file }, read.source, step.withPixels))
    const analysed = analysedItem({ roll, file, item }, outcome, step)
    recorder.record(roll.id, [roll.intake.sighted(file, item)], [])
    recorder.recordAnalysed(analysed)
    left.isWanting = !step.isFinal && analysed.facts.problem === null
  })
  return left.isWanting ? item : null
}

function recordUnread(
  { recorder }: Workshop,
  { roll, file }: Arrival,
  problem: Parameters<typeof unreadItem>[1],
): null {
  const item = unreadItemId(file)
  recorder.record(roll.id, [roll.intake.sighted(file, item)], [])
  recorder.recordAnalysed(unreadItem({ roll, file, item }, problem, fullAnalysis))
  return null
}

const isYoung = (file: Candidate): boolean =>
  Date.now() - Math.max(modifiedMs(file), Number(file.changedNs / 1_000_000n)) < patienceMs
