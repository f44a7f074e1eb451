import type { AuditedItem } from '../../../shared/domain/audit/document'
import type { ItemId, ReceiptId } from '../../../shared/domain/item/ids'
import type { Outcome } from '../../../shared/domain/policy/verdict'
import type { Frame } from '../../../shared/ipc/auditor'

/** The preview's fixed clock. */
export const asOf = '2025-06-27T12:00:00Z'
const dayMs = 86_400_000

/** A made-up item: its frame, and what its detail needs beside it. */
export interface PreviewItem {
  readonly frame: Frame
  readonly item: AuditedItem
}

/** Newest first, some on every few days, more in holidays; the same on every call. */
export function previewRoll(count: number): readonly PreviewItem[] {
  const perDay = Math.max(3, Math.ceil(count / 900))
  return Array.from({ length: count }, (_, at) => {
    const day = Math.floor(Math.floor(at / perDay) * 1.7)
    return previewItem(at, new Date(Date.parse(asOf) - day * dayMs - (at % perDay) * 2_340_000))
  })
}

function previewItem(at: number, taken: Date): PreviewItem {
  const id = Math.floor(Math.abs(Math.sin(at + 1)) * 0xffffffff)
    .toString(16)
    .padStart(8, '0')
    .padEnd(64, at.toString(16)) as ItemId
  const local = taken.toISOString().slice(0, 19)
  const age = (Date.parse(asOf) - taken.getTime()) / dayMs
  const outcome = outcomeOf(at, age)
  const isVideo = at % 19 === 7
  const clause =
    outcome === 'could' ? 'upload.older' : outcome === 'would-not' ? 'upload.older' : 'upload.window'
  const says =
    outcome === 'could'
      ? 'Older photos can be used for themes'
      : outcome === 'would-not'
        ? 'No theme it looks for'
        : 'The last 30 days'
  const problem =
    at % 41 === 23 ? ({ code: 'frames-not-seen', sentence: 'Only metadata is known.' } as const) : null
  const name = `IMG_${local.slice(0, 10).replaceAll('-', '')}_${String(1_000 + (at % 9_000))}.${isVideo ? 'MOV' : 'HEIC'}`
  const leavesAt = outcome === 'would-not' ? null : asOf
  const frame: Frame = {
    id,
    name,
    takenLocal: local,
    mediaKind: isVideo ? 'video' : 'photo',
    durationSeconds: isVideo ? 14 + (at % 70) : null,
    bytes: 2_400_000 + at * 1_000,
    outcome,
    leavesAt,
    alreadyLeft: false,
    clause,
    clauseSays: says,
    problem,
    receipt: outcome === 'revoked' ? ('a'.repeat(16) as ReceiptId) : null,
    learned: at % 3 === 0 ? ['Home, near 52.52, 13.40', 'A child, age 6 to 12, estimated'] : [],
    suggestions: at % 5 === 0 ? ['Summer at the lake'] : [],
    hasThumbnail: problem === null,
  }
  return { frame, item: detailOf(frame, taken) }
}

function outcomeOf(at: number, age: number): Outcome {
  if (at % 13 === 5) return 'revoked'
  if (age <= 30) return 'would'
  return at % 3 === 0 ? 'could' : 'would-not'
}

function detailOf(frame: Frame, taken: Date): AuditedItem {
  const effect =
    frame.outcome === 'would-not' ? 'excludes' : frame.outcome === 'could' ? 'leaves-open' : 'includes'
  return {
    id: frame.id,
    paths: [`2025/${frame.name}`],
    mediaKind: frame.mediaKind,
    format: 'heic',
    bytes: frame.bytes,
    width: 4_032,
    height: 3_024,
    orientation: 1,
    durationSeconds: frame.durationSeconds,
    taken: { local: frame.takenLocal ?? '', offset: '+02:00', instant: taken.toISOString(), source: 'exif' },
    place: { latitude: 52.52001, longitude: 13.40495, altitude: 34, source: 'exif' },
    camera: { make: 'Apple', model: 'iPhone 15', serial: null, lens: null, owner: null, software: '17.5.1' },
    faces: [
      {
        box: [0.4, 0.16, 0.16, 0.2],
        score: 0.97,
        age: { estimate: 9, low: 6, high: 13 },
        person: null,
        atSeconds: null,
      },
    ],
    objects: [{ label: 'dog', score: 0.81, box: [0.12, 0.45, 0.34, 0.45], atSeconds: null }],
    text: {
      kinds: ['payment-card'],
      words: 12,
      regions: [{ kind: 'payment-card', box: [0.55, 0.7, 0.32, 0.16] }],
    },
    intimacy: { score: 0.02 },
    themes: [{ theme: 'pets', score: 0.86, reasons: ['object:dog'] }],
    parts: [],
    assigned: null,
    problem: frame.problem,
    verdict: {
      outcome: frame.outcome,
      without: frame.outcome === 'revoked' ? 'would' : null,
      leavesAt: frame.leavesAt,
      alreadyLeft: frame.alreadyLeft,
      clauses: [
        { clause: frame.clause ?? '', says: frame.clauseSays ?? '', effect },
        { clause: 'upload.media', says: 'Photos and videos, also unpublished ones', effect: 'includes' },
        { clause: 'select.clutter', says: 'Not stated whether screenshots stay', effect: 'leaves-open' },
      ],
    },
  }
}
