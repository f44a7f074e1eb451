import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

import { interval, ratio } from './figure'
import type { Checked } from './figure'
import type { ReadDocument } from './read-document-child'

/** Of so many drawn documents how many are found, and how many of as many near misses are taken for one. */
export async function checkTexts(documents: number): Promise<Checked> {
  const read = await readAll(2 * documents)
  const right = read.filter(({ isRight }) => isRight)
  const found = right.filter(({ isFound }) => isFound).length
  const mistaken = read.filter(({ isRight, isFound }) => !isRight && isFound).length
  const kinds = [...new Set(right.map(({ kind }) => kind))].map((kind) => {
    const mine = right.filter((each) => each.kind === kind)
    return `${kind} ${String(mine.filter(({ isFound }) => isFound).length)} of ${String(mine.length)}`
  })
  return {
    figures: [
      {
        name: 'texts, documents found',
        value: ratio(found, documents),
        atLeast: 0.95,
        detail: `${kinds.join(', ')}; ${interval(found, documents)}`,
      },
      {
        name: 'texts, near misses left alone',
        value: 1 - ratio(mistaken, documents),
        atLeast: 0.99,
        detail: `${String(mistaken)} of ${String(documents)} mistaken`,
      },
    ],
    confusions: read
      .filter(({ isRight, isFound }) => isRight !== isFound)
      .map(
        ({ number, kind, isRight }) =>
          `texts: drawn document ${String(number)}, ${kind}, ${isRight ? 'missed' : 'mistaken'}`,
      ),
  }
}

async function readAll(count: number): Promise<readonly ReadDocument[]> {
  const numbers = Array.from({ length: count }, (_, number) => number)
  const read: ReadDocument[] = []
  await Promise.all(
    Array.from({ length: Math.min(4, availableParallelism()) }, async () => {
      const child = await startChild()
      for (let number = numbers.shift(); number !== undefined; number = numbers.shift()) {
        child.send(number)
        const [answer] = (await once(child, 'message')) as [ReadDocument]
        read.push(answer)
      }
      child.disconnect()
    }),
  )
  return read.toSorted((one, other) => one.number - other.number)
}

async function startChild(): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'read-document-child.ts'), [], {
    execArgv: ['--import', 'tsx'],
  })
  await once(child, 'message')
  return child
}
