import type { Engine, EngineOutcome, EngineRequest } from './engine'
import type { EngineProcess } from './engine-process'
import { EngineSlot } from './engine-slot'
import type { SlotOptions } from './engine-slot'

export interface SupervisedEngineOptions extends SlotOptions {
  readonly width: number
  readonly isConfined: boolean
}

/**
 * Runs `width` engine processes behind one queue: each file has a deadline, a process that dies is replaced, its file is
 * tried once more in a fresh one, and after that it is given up with a typed problem. Neighbours never notice.
 */
export function superviseEngine(spawn: () => EngineProcess, options: SupervisedEngineOptions): Engine {
  const slots = Array.from({ length: options.width }, () => new EngineSlot(spawn, options))
  const free = [...slots]
  const waiting: ((slot: EngineSlot) => void)[] = []
  let isStopped = false

  const takeSlot = (): Promise<EngineSlot> => {
    const slot = free.pop()
    return slot === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(slot)
  }
  const giveBack = (slot: EngineSlot): void => {
    const next = waiting.shift()
    if (next === undefined) free.push(slot)
    else next(slot)
  }
  return {
    width: options.width,
    isConfined: options.isConfined,
    vision: () => slots.map((slot) => slot.vision).find((vision) => vision !== null) ?? null,
    analyse: async (request: EngineRequest): Promise<EngineOutcome> => {
      const slot = await takeSlot()
      try {
        if (isStopped) throw new Error('the engine was stopped')
        return await slot.analyse(request)
      } finally {
        giveBack(slot)
      }
    },
    stop: async () => {
      isStopped = true
      await Promise.all(slots.map((slot) => slot.stop()))
    },
  }
}
