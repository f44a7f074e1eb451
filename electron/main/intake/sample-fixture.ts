import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import * as z from 'zod/mini'

import type { AssignedFacts } from '../../../shared/domain/item/facts'
import { themes } from '../../../shared/domain/item/theme'
import { region } from '../../../shared/ipc/schemas'

export const sampleFixtureName = '.safelight-sample.json'
const mostBytes = 4 * 1_024 * 1_024

const word = z.string().check(z.maxLength(200))
const years = z.number().check(z.minimum(0), z.maximum(120))
const assigned = z.strictObject({
  objects: z.array(word),
  themes: z.array(z.enum(themes)),
  ages: z.array(z.strictObject({ estimate: years, low: years, high: years })),
  persons: z.array(word),
})
const fixture = z.object({
  schema: z.literal('safelight/sample-roll/1'),
  asOf: z.iso.datetime({ offset: true }),
  allowedOn: z.iso.datetime({ offset: true }),
  region,
  assigned: z.record(z.string().check(z.regex(/^[0-9a-f]{64}$/)), assigned),
})

/** What a sample roll states about itself because no picture at hand shows it. */
export interface SampleFixture {
  readonly schema: 'safelight/sample-roll/1'
  readonly asOf: string
  readonly allowedOn: string
  readonly region: string
  readonly assigned: Readonly<Record<string, AssignedFacts>>
}

/** Reads the fixture of a roll; null when the roll is no sample roll, or its fixture is malformed. */
export async function readSampleFixture(root: string): Promise<SampleFixture | null> {
  const path = join(root, sampleFixtureName)
  try {
    const stats = await lstat(path)
    if (!stats.isFile() || stats.size > mostBytes) return null
    return fixture.safeParse(JSON.parse(await readFile(path, 'utf8'))).data ?? null
  } catch {
    return null
  }
}
