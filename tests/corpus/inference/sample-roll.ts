import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'

import { infer } from '../../../shared/domain/inference/infer'
import type { Inference } from '../../../shared/domain/inference/inference'
import { distanceMetres } from '../../../shared/domain/item/distance'
import { buildSampleRoll } from '../../../resources/setup/sample-roll.mjs'
import { analyseFolder } from '../../harness/analysed-folder'
import { asItems, knowledge } from './as-items'

interface Truth {
  readonly id: string
  readonly basis: 'metadata' | 'pixels' | 'assigned'
  readonly items?: readonly string[]
  readonly latitude?: number
  readonly longitude?: number
  readonly from?: string
  readonly to?: string
  readonly city?: string
  readonly count?: number
  readonly kind?: string
  readonly date?: string
  readonly weekdays?: readonly number[]
}

const nearEnoughMetres = 150
const width = 2

/** Each truth of the sample roll that is an inference, found or not, as the folder lies and with every name changed. */
export async function checkSampleRoll(): Promise<readonly string[]> {
  const { folder } = await buildSampleRoll()
  const { truths } = JSON.parse(readFileSync(join(folder, '.safelight-truth.json'), 'utf8')) as {
    readonly truths: readonly Truth[]
  }
  const failures: string[] = []
  for (const [how, place] of [['as it lies', folder] as const, ['renamed', renamed(folder)] as const]) {
    const found = infer(asItems(await analyseFolder(place, width)), knowledge)
    for (const truth of truths) {
      const answer = answers(truth, found)
      if (answer === null) continue
      console.log(
        `sample roll ${how}: ${truth.id} (${truth.basis}): ${answer.isFound ? 'found' : 'NOT FOUND'}, ${answer.says}`,
      )
      if (!answer.isFound) failures.push(`sample roll ${how}: ${truth.id}`)
    }
    if (place !== folder) rmSync(place, { recursive: true })
  }
  return failures
}

interface Answer {
  readonly isFound: boolean
  readonly says: string
}

/** Null for truths that are no inference (a broken file, a burst). */
function answers(truth: Truth, found: readonly Inference[]): Answer | null {
  const ofKind = (kind: Inference['kind']) => found.filter((one) => one.kind === kind)
  const labelled = (kind: Inference['kind'], words: readonly string[]): Answer => {
    const match = ofKind(kind).find(({ label }) => words.every((word) => label.includes(word)))
    return { isFound: match !== undefined, says: match?.label ?? 'nothing' }
  }
  if (truth.id === 'home' || truth.id === 'work') return near(truth, ofKind(truth.id)[0])
  if (truth.id.startsWith('routine')) return sameItems(truth, ofKind('routine'))
  if (truth.id.startsWith('trip'))
    return labelled('trip', [truth.city ?? '', truth.from ?? '', truth.to ?? ''])
  if (truth.id === 'people') {
    const count = ofKind('person').length
    return { isFound: count === truth.count, says: `${String(count)} persons of ${String(truth.count)}` }
  }
  if (truth.id.startsWith('document'))
    return sameItems(
      truth,
      found.filter(({ id }) => id === `document:${truth.kind ?? ''}`),
    )
  if (truth.id.startsWith('birthday')) return labelled('event', ['Birthday', truth.date ?? '', 'assigned'])
  if (truth.id === 'wedding') return labelled('event', ['Wedding', truth.date ?? '', 'assigned'])
  if (truth.id === 'children') {
    const named = ofKind('children').filter(({ label }) => label.includes('assigned'))
    return { isFound: named.length === truth.count, says: named.map(({ label }) => label).join('; ') }
  }
  if (truth.id === 'pet') return labelled('thing', ['dog', 'assigned'])
  return null
}

function near({ latitude = 0, longitude = 0 }: Truth, base: Inference | undefined): Answer {
  const [lat, lon] = (/of (-?[\d.]+), (-?[\d.]+)/.exec(base?.label ?? '') ?? []).slice(1).map(Number)
  const metres = distanceMetres({ latitude, longitude }, { latitude: lat ?? 0, longitude: lon ?? 0 })
  return { isFound: metres <= nearEnoughMetres, says: `${metres.toFixed(0)} m off` }
}

/** Found when one inference holds at least nine of ten of the true items. */
function sameItems({ items = [] }: Truth, candidates: readonly Inference[]): Answer {
  const shares = candidates.map(
    (one) => items.filter((id) => one.items.some((item) => item === id)).length / items.length,
  )
  const best = Math.max(0, ...shares)
  return { isFound: best >= 0.9, says: candidates[shares.indexOf(best)]?.label ?? 'nothing' }
}

/** A copy whose folders and files are named by number; extensions and times stay. */
function renamed(folder: string): string {
  const target = mkdtempSync(join(tmpdir(), 'renamed-roll-'))
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  for (const [number, entry] of files.entries()) {
    const isFixture = entry.name.startsWith('.')
    const inside = isFixture ? target : join(target, `f${String(number % 7)}`)
    mkdirSync(inside, { recursive: true })
    const name = isFixture ? entry.name : `x${String(number)}${extname(entry.name).toLowerCase()}`
    cpSync(join(entry.parentPath, entry.name), join(inside, name), { preserveTimestamps: true })
  }
  return target
}
