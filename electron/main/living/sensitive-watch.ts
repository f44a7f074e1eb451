import type { ItemId } from '../../../shared/domain/item/ids'
import type { InferenceKind } from '../../../shared/domain/inference/inference'
import type { AuditorContract } from '../../../shared/ipc/auditor'
import type { Client } from '../../../shared/ipc/wire'

/** What is said about photos that would have left: how many, and of which kinds, never their names. */
export interface SensitiveNews {
  readonly items: number
  readonly kinds: readonly SensitiveKind[]
}
export type SensitiveKind = Extract<InferenceKind, 'children' | 'document' | 'intimate'>

const sensitiveKinds: readonly SensitiveKind[] = ['children', 'document', 'intimate']
const isSensitive = (kind: InferenceKind): kind is SensitiveKind =>
  (sensitiveKinds as readonly InferenceKind[]).includes(kind)
const pageLength = 1_000

/**
 * Finds what is sensitive and would leave since it last looked. The first look only remembers: what was there before the user
 * asked for notices is no news.
 */
export class SensitiveWatch {
  #known: ReadonlySet<ItemId> | null = null

  constructor(readonly auditor: Pick<Client<AuditorContract>, 'inferences' | 'framePage'>) {}

  async look(): Promise<SensitiveNews | null> {
    const kinds = await this.#kindsOfLeaving()
    const known = this.#known
    this.#known = new Set(kinds.keys())
    if (known === null) return null
    const fresh = [...kinds].filter(([item]) => !known.has(item))
    if (fresh.length === 0) return null
    const seen = new Set(fresh.flatMap(([, of]) => of))
    return { items: fresh.length, kinds: sensitiveKinds.filter((kind) => seen.has(kind)) }
  }

  /** Forgets what it knew: notices were switched off. */
  forget(): void {
    this.#known = null
  }

  async #kindsOfLeaving(): Promise<ReadonlyMap<ItemId, readonly SensitiveKind[]>> {
    const kinds = new Map<ItemId, SensitiveKind[]>()
    for (const { kind, items } of await this.auditor.inferences({})) {
      if (!isSensitive(kind)) continue
      for (const item of items) kinds.set(item, [...(kinds.get(item) ?? []), kind])
    }
    const leaving = new Set<ItemId>()
    const all = [...kinds.keys()]
    for (let start = 0; start < all.length; start += pageLength) {
      const items = all.slice(start, start + pageLength)
      const { frames } = await this.auditor.framePage({
        filter: { items, outcomes: ['would'] },
        order: 'taken',
        offset: 0,
        limit: pageLength,
      })
      for (const { id } of frames) leaving.add(id)
    }
    return new Map([...kinds].filter(([item]) => leaving.has(item)))
  }
}
