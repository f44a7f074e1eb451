import { join, resolve } from 'node:path'

import type { PhotoMeasured, Pipeline, Spent, Timed } from './measured-photo'
import { framesOf } from './frames'

// One worker of the bench, for one pipeline: the two share no process, since ours replaces kernels of the backend.

const [, , modelsFolder, name] = process.argv as [string, string, string, string]
const projectFolder = resolve(import.meta.dirname, '../../..')
const pipeline = await openPipeline()

// The nets' first picture pays for what later ones find ready.
await measure(join(projectFolder, 'node_modules/@vladmandic/face-api/demo/sample1.jpg'))
process.on('message', (path: string) => {
  void measure(path).then((measured) => process.send?.(measured))
})
process.on('disconnect', () => process.exit(0))
process.send?.('ready')

async function openPipeline(): Promise<Pipeline> {
  if (name === 'ours') return (await import('./our-pipeline')).openOurs(modelsFolder)
  return (await import('./straightforward-pipeline')).openStraightforward(modelsFolder)
}

async function measure(path: string): Promise<PhotoMeasured> {
  const parts: Record<string, Spent> = {}
  const timed: Timed = async (part, work) => {
    const [started, before] = [performance.now(), process.cpuUsage()]
    const value = await work()
    const { user, system } = process.cpuUsage(before)
    parts[part] = { clock: performance.now() - started, processor: (user + system) / 1_000 }
    return value
  }
  const frames = await timed('decode', () => framesOf(path))
  const faces = await timed('look', () => pipeline.look(frames, timed))
  await pipeline.parts(frames, timed)
  return { faces, parts, peakMegabytes: process.resourceUsage().maxRSS / 1_024 }
}
