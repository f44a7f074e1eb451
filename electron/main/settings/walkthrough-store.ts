import { join } from 'node:path'

import { Low, Memory } from 'lowdb'
import type { Adapter } from 'lowdb'
import * as z from 'zod/mini'

import { walkthrough } from '../../../shared/ipc/walkthrough'
import type { Walkthrough } from '../../../shared/ipc/walkthrough'
import { durableJson } from './durable-json'

/** The walkthrough under way, each change durable before it resolves. */
export interface WalkthroughStore {
  readonly get: () => Walkthrough | null
  readonly keep: (next: Walkthrough | null) => Promise<void>
}

interface WalkthroughDocument {
  readonly schema: 'safelight/walkthrough/1'
  readonly walkthrough: Walkthrough | null
}

const none: WalkthroughDocument = { schema: 'safelight/walkthrough/1', walkthrough: null }
const document = z.object({
  schema: z.literal('safelight/walkthrough/1'),
  walkthrough: z.nullable(walkthrough),
})

/** Opens the walkthrough of a data folder, or one that nothing keeps for null. */
export async function openWalkthrough(dataFolder: string | null): Promise<WalkthroughStore> {
  const adapter: Adapter<WalkthroughDocument> =
    dataFolder === null
      ? new Memory<WalkthroughDocument>()
      : durableJson(join(dataFolder, 'walkthrough.json'), parseDocument)
  const low = new Low<WalkthroughDocument>(adapter, none)
  await low.read()
  // One write after another: two at once could end in the older document.
  let writing: Promise<void> = Promise.resolve()
  return {
    get: () => low.data.walkthrough,
    keep: (next) => {
      low.data = { ...none, walkthrough: next }
      writing = writing.catch(() => undefined).then(() => low.write())
      return writing
    },
  }
}

const parseDocument = (value: unknown): WalkthroughDocument | null => document.safeParse(value).data ?? null
