import { noTowns } from '../../../shared/ipc/auditor'
import type { ReceiptId, RollId } from '../../../shared/domain/item/ids'
import type { AppContract, AppSettings, AppStatus } from '../../../shared/ipc/app'
import type { Walkthrough } from '../../../shared/ipc/walkthrough'
import { WireError } from '../../../shared/ipc/wire'
import type { Handlers } from '../../../shared/ipc/wire'
import type { PreviewOptions } from './bridge'
import { matches } from './filter'
import { previewFolders } from './folders'
import { previewInferences, previewSuggestions } from './findings'
import { previewLearned } from './learned'
import { previewFaults, previewPacks } from './packs'
import { previewReceipt, previewRevocations } from './receipts'
import { asOf, previewRoll } from './roll'
import { previewSummary } from './summary'
import { previewTimeline } from './timeline'

const outcomes = ['would', 'could', 'would-not', 'revoked'] as const
const notHere = () => Promise.reject(new WireError({ code: 'not-found', detail: 'preview' }))

export function previewHandlers(options: PreviewOptions): Handlers<AppContract> {
  const roll = previewRoll(options.items)
  let settings: AppSettings = {
    theme: options.theme,
    textScale: 1,
    view: options.view,
    metadataOnly: false,
    onlyOnMains: false,
    hasSeenFirstRun: options.state !== 'first',
    contrast: 'system',
    isRedacted: false,
    notifiesSensitive: false,
    startsAtLogin: false,
    staysInTray: false,
  }
  let walkthrough: Walkthrough | null = null
  const chosen = (filter: Parameters<typeof matches>[1]) => roll.filter((item) => matches(item, filter))
  const summary = previewSummary(roll)
  const handlers = {
    summary: () => Promise.resolve(summary),
    frameIndex: ({ filter }) => {
      const frames = chosen(filter).map(({ frame }) => frame)
      const days: { date: string | null; start: number; count: number }[] = []
      frames.forEach((frame, start) => {
        const date = frame.takenLocal?.slice(0, 10) ?? null
        const last = days.at(-1)
        if (last?.date === date) last.count += 1
        else days.push({ date, start, count: 1 })
      })
      const bytes = frames.map((frame) => outcomes.indexOf(frame.outcome) + (frame.problem === null ? 0 : 8))
      return Promise.resolve({
        revision: 1,
        total: frames.length,
        outcomes: Uint8Array.from(bytes),
        days,
        towns: noTowns,
      })
    },
    framePage: ({ filter, offset, limit }) =>
      Promise.resolve({
        revision: 1,
        frames: chosen(filter)
          .slice(offset, offset + limit)
          .map(({ frame }) => frame),
      }),
    frameDetail: ({ item }) => {
      const found = roll.find(({ frame }) => frame.id === item)
      if (found === undefined) return notHere()
      const inferences = previewInferences(roll).filter((each) => each.items.includes(item))
      const suggestions = previewSuggestions(roll).filter((each) => each.items.includes(item))
      return Promise.resolve({ ...found, inferences, suggestions, captions: [], albums: ['Summer'] })
    },
    ...previewLearned(roll),
    suggestions: () => Promise.resolve(previewSuggestions(roll)),
    revocations: () => Promise.resolve(previewRevocations(roll)),
    receipt: () => Promise.resolve(previewReceipt(roll)),
    revoke: () => Promise.resolve(previewReceipt(roll)),
    restore: () => Promise.resolve({ receipt: 'a'.repeat(16) as ReceiptId }),
    confirmOnPhone: () => Promise.resolve(previewReceipt(roll)),
    ledgerPage: ({ offset, limit }) => {
      const events = ['item-found', 'item-analysed', 'consent-set', 'item-revoked']
      const lines = Array.from({ length: Math.min(limit, summary.ledger.size - offset) }, (_, at) => {
        const index = summary.ledger.size - 1 - offset - at
        const about = roll[Math.floor(index / 3)]?.frame
        return {
          index,
          at: asOf,
          event: events[index % 4] ?? '',
          line: JSON.stringify({ index, event: events[index % 4], commitment: 'f3'.repeat(32), salt: null }),
          about: about === undefined ? null : { item: about.id, name: about.name },
        }
      })
      return Promise.resolve({ head: summary.ledger, lines })
    },
    timeline: () => Promise.resolve(previewTimeline(roll)),
    policies: () => Promise.resolve(previewPacks),
    setConsent: () => Promise.resolve(null),
    choosePolicy: () => Promise.resolve(null),
    dropPack: () => Promise.resolve(null),
    addPack: () => Promise.resolve({ ok: false as const, faults: previewFaults }),
    savePack: () => Promise.resolve(null),
    setAsOf: () => Promise.resolve(null),
    recordView: () => Promise.resolve(null),
    setPhoneCount: () => Promise.resolve(null),
    status: () => Promise.resolve(previewStatus(options)),
    chooseRoll: () => Promise.resolve(null),
    addSampleRoll: () => Promise.resolve(previewStatus(options).rolls[0] ?? notHere()),
    forgetRoll: () => Promise.resolve(null),
    rescanRoll: () => Promise.resolve(null),
    pause: () => Promise.resolve(null),
    foundFolders: () => Promise.resolve(previewFolders),
    addFoundFolder: () => Promise.resolve(previewStatus(options).rolls[0] ?? notHere()),
    walkthrough: () => Promise.resolve(walkthrough),
    keepWalkthrough: ({ walkthrough: next }) => {
      walkthrough = next
      return Promise.resolve(null)
    },
    exportReport: () => Promise.resolve({ folder: '~/Documents', files: ['safelight-report.html'] }),
    checkLedger: () => Promise.resolve({ isWhole: true, size: summary.ledger.size }),
    deleteAllData: () => Promise.resolve(null),
    resume: () => Promise.resolve(null),
    settings: () => Promise.resolve(settings),
    changeSettings: (part) => {
      const given = Object.entries(part).filter(([, value]) => value !== undefined)
      settings = { ...settings, ...Object.fromEntries(given) }
      return Promise.resolve(settings)
    },
  } satisfies Partial<Handlers<AppContract>>
  return handlers as unknown as Handlers<AppContract>
}

function previewStatus({ state, items }: PreviewOptions): AppStatus {
  const isBusy = state === 'busy' || state === 'paused'
  return {
    version: '0.1.0',
    rolls: [
      {
        id: '0'.repeat(16) as RollId,
        name: 'Camera Uploads',
        folder: '~/Sync/Camera Uploads',
        state: state === 'missing' ? 'root-missing' : isBusy ? 'reading' : 'watching',
        isSample: false,
      },
    ],
    progress: {
      stage: isBusy ? 'looking' : 'idle',
      done: Math.round(items * 0.37),
      total: items,
      secondsLeft: isBusy ? 431 : null,
      isPaused: state === 'paused',
      current: null,
    },
    blockedAttempts: 0,
    isConfined: state !== 'missing',
    backend: 'wasm',
    dataFolder: '~/.config/safelight',
    wasRecovered: false,
  }
}
