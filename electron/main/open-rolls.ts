import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'

import { isRollId } from '../../shared/domain/item/ids'
import type { RollId } from '../../shared/domain/item/ids'
import { parseInstant } from '../../shared/domain/item/instant'
import type { RollState, RollStatus } from '../../shared/ipc/app'
import type { FoundFolder } from '../../shared/ipc/found-folders'
import { WireError } from '../../shared/ipc/wire'
import { awaitedItems } from './analysis/awaited-items'
import { makeFoundFolders } from './intake/found-folders'
import { acceptRoot } from './intake/root-refusal'
import type { SampleFixture } from './intake/sample-fixture'
import { openRoll } from './open-roll'
import type { OpenRoll, RollShop } from './open-roll'
import type { Ports } from './ports'
import type { Rolls } from './services'
import type { SettingsStore } from './settings/settings-store'
import type { ItemHistory } from './analysis/item-history'

export interface RollsShop extends RollShop {
  readonly ports: Pick<
    Ports,
    'auditor' | 'pace' | 'dataFolder' | 'chooseFolder' | 'makeSampleRoll' | 'searchPlaces'
  >
  readonly settings: SettingsStore
  readonly history: ItemHistory
  readonly wantsPixels: () => boolean
  readonly isPaused: () => boolean
}

/** The rolls that are open: what the app offers about them, and what `compose` needs to run them. */
export class OpenRolls implements Rolls {
  readonly #open = new Map<RollId, OpenRoll>()
  readonly #found: ReturnType<typeof makeFoundFolders> | null
  #starting: Promise<unknown> = Promise.resolve()

  constructor(readonly shop: RollsShop) {
    const { searchPlaces } = shop.ports
    this.#found = searchPlaces === undefined ? null : makeFoundFolders(searchPlaces)
  }

  /** Opens every kept roll; their first looks go on after this has resolved. */
  async openAll(): Promise<void> {
    const known = new Set((await this.shop.ports.auditor.client.rolls({})).map((roll) => roll.id))
    for (const kept of this.shop.settings.rolls()) {
      // A store that was rebuilt knows no rolls; the settings still do.
      if (!known.has(kept.id))
        await this.shop.ports.auditor.client.addRoll({ roll: kept.id, name: kept.name })
      this.#open.set(kept.id, await openRoll(kept, this.shop))
    }
    this.#begin([...this.#open.values()])
  }

  list(): readonly RollStatus[] {
    return [...this.#open.values()].map((roll) => this.#statusOf(roll))
  }

  async add(folder: string): Promise<RollStatus> {
    return this.#add(folder, false)
  }

  async choose(): Promise<RollStatus | null> {
    const folder = await this.shop.ports.chooseFolder('roll')
    return folder === null ? null : this.add(folder)
  }

  async found(): Promise<readonly FoundFolder[]> {
    const watched = new Set([...this.#open.values()].map((roll) => roll.kept.folder))
    const all = (await this.#found?.find()) ?? []
    return all.filter(({ id }) => !watched.has(this.#found?.pathOf(id) ?? ''))
  }

  async addFound(id: string): Promise<RollStatus> {
    const folder = this.#found?.pathOf(id) ?? null
    if (folder === null) throw new WireError({ code: 'not-found', detail: id })
    return this.add(folder)
  }

  async addSample(): Promise<RollStatus> {
    const { dataFolder } = this.shop.ports
    if (dataFolder === null) throw new WireError({ code: 'folder-refused', detail: 'no data folder' })
    const folder = join(dataFolder, 'sample-roll')
    if (!existsSync(folder)) await this.shop.ports.makeSampleRoll(folder)
    const isFirst = this.#open.size === 0
    const status = await this.#add(folder, true)
    const fixture = this.#open.get(status.id)?.fixture ?? null
    if (isFirst && fixture !== null) await this.#takeCircumstances(fixture)
    return status
  }

  async forget(roll: RollId): Promise<void> {
    const open = this.#open.get(roll)
    if (open === undefined) return
    this.#open.delete(roll)
    this.shop.queue.drop(roll)
    await open.watched.stop()
    await this.shop.settings.keepRolls(this.shop.settings.rolls().filter((kept) => kept.id !== roll))
    await this.shop.recorder.flush()
    await this.shop.ports.auditor.client.forgetRoll({ roll })
    this.shop.onState()
  }

  async rescan(roll: RollId): Promise<void> {
    await this.#open.get(roll)?.watched.lookAtAll()
  }

  folderOf(roll: RollId): string | null {
    return this.#open.get(roll)?.kept.folder ?? null
  }

  lookAtAll(): void {
    for (const roll of this.#open.values()) void roll.watched.lookAtAll()
  }

  /** Hands every item to the queue whose facts are missing or of an older analysis. */
  async queueAwaited(): Promise<void> {
    const awaited = await awaitedItems(this.shop.ports.auditor.client, this.shop.wantsPixels())
    this.#queue(awaited)
  }

  isQuiet(): boolean {
    return [...this.#open.values()].every((roll) => roll.watched.isQuiet())
  }

  hasMissingRoot(): boolean {
    return [...this.#open.values()].some((roll) => roll.state() === 'root-missing')
  }

  /** Resolves once the first looks are done and what was left over from the last run is queued. */
  started(): Promise<unknown> {
    return this.#starting
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#open.values()].map((roll) => roll.watched.stop()))
  }

  async #add(folder: string, isSample: boolean): Promise<RollStatus> {
    const others = this.shop.settings.rolls()
    const root = await acceptRoot(
      folder,
      others.map((roll) => roll.folder),
      this.shop.ports.dataFolder,
    )
    const same = [...this.#open.values()].find((roll) => roll.kept.folder === root)
    if (same !== undefined) return this.#statusOf(same)
    const kept = { id: newRollId(), folder: root, name: basename(root), isSample }
    await this.shop.ports.auditor.client.addRoll({ roll: kept.id, name: kept.name })
    await this.shop.settings.keepRolls([...others, kept])
    const opened = await openRoll(kept, this.shop)
    this.#open.set(kept.id, opened)
    this.#begin([opened])
    return this.#statusOf(opened)
  }

  /** Items whose facts are whole need no reading; the others are queued once the first look knows their paths. */
  #begin(rolls: readonly OpenRoll[]): void {
    this.#starting = this.#starting.then(async () => {
      await Promise.all(rolls.map(({ queued }) => queued.intake.opened()))
      const awaited = await awaitedItems(this.shop.ports.auditor.client, this.shop.wantsPixels())
      const lacking = new Set(awaited.map((one) => one.item))
      for (const { queued } of rolls)
        this.shop.history.remember(
          [...queued.intake.known().values()].map((one) => one.item).filter((item) => !lacking.has(item)),
        )
      await Promise.all(rolls.map((roll) => roll.watched.start()))
      this.#queue(awaited.filter((one) => rolls.some((roll) => roll.kept.id === one.roll)))
    })
  }

  #queue(awaited: Awaited<ReturnType<typeof awaitedItems>>): void {
    const works = awaited.flatMap(({ item, roll, path }) => {
      const queued = this.#open.get(roll)?.queued
      const known = queued?.intake.known().get(path)
      if (queued === undefined || known?.item !== item) return []
      return [{ roll: queued, item, path, bytes: known.bytes }]
    })
    const places = new Map(works.map((work, place) => [work, place]))
    this.shop.queue.await(works, (work) => -(places.get(work) ?? 0))
  }

  /** The sample roll is audited as it was made to be, unless the user has a roll of their own. */
  async #takeCircumstances(fixture: SampleFixture): Promise<void> {
    const { client } = this.shop.ports.auditor
    const [asOf, allowedOn] = [parseInstant(fixture.asOf), parseInstant(fixture.allowedOn)]
    if (asOf === null || allowedOn === null) return
    const { policy } = await client.summary({})
    await client.choosePolicy({ policy: policy.id, region: fixture.region })
    await client.setAsOf({ asOf })
    await client.setConsent({
      consent:
        allowedOn === asOf
          ? { known: 'if-now' }
          : { known: 'events', events: [{ switch: 'cloud', state: 'on', at: allowedOn }] },
    })
  }

  #statusOf({ kept, state }: OpenRoll): RollStatus {
    const { id, name, folder, isSample } = kept
    return { id, name, folder, isSample, state: this.#stateOf(state()) }
  }

  #stateOf(state: 'scanning' | 'quiet' | 'root-missing'): RollState {
    if (state === 'root-missing') return 'root-missing'
    if (this.shop.isPaused()) return 'paused'
    return state === 'scanning' || !this.shop.queue.isIdle() ? 'reading' : 'watching'
  }
}

function newRollId(): RollId {
  const id = randomBytes(8).toString('hex')
  if (!isRollId(id)) throw new Error('eight bytes were not 16 hex digits')
  return id
}
