import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterAll, beforeAll, expect } from 'vitest'

import { bundleFolder, exportedBundle, verifier, writeFiles } from '../exported-bundle'
import type { Exported } from '../exported-bundle'
import { filesOf } from '../forge'
import type { Files } from '../forge'
import { zipOf } from '../../../electron/main/export/zip'

export const { verifyEvidence } = (await import(pathToFileURL(verifier).href)) as {
  readonly verifyEvidence: (words: readonly string[]) => { readonly status: number; readonly text: string }
}

/** Two genuine bundles, the first also as its files, and a folder for what is forged of them; made anew for each test file. */
export let bundle: Exported
export let other: Exported
export let genuine: Files
let folder: ReturnType<typeof bundleFolder>

export function openDesk(): void {
  beforeAll(async () => {
    ;[bundle, other] = [await exportedBundle(8), await exportedBundle(8, 2)]
    folder = bundleFolder()
    genuine = filesOf(bundle.files)
  })
  afterAll(() => {
    folder.remove()
  })
}

let made = 0
export const asFiles = (files: Files) => [...files].map(([name, bytes]) => ({ name, bytes }))
export const unpacked = (files: Files): string =>
  writeFiles(join(folder.path, `forged-${String((made += 1))}`), asFiles(files))
export const packed = (files: Files): string => saved('zip', zipOf(asFiles(files)))
export const saved = (ending: string, bytes: Uint8Array): string => {
  const file = join(folder.path, `forged-${String((made += 1))}.${ending}`)
  writeFileSync(file, bytes)
  return file
}
export const added = (name: string, text: string): Files => new Map([...genuine, [name, Buffer.from(text)]])
export const without = (...names: readonly string[]): Files =>
  new Map([...genuine].filter(([name]) => !names.includes(name)))

/** What the verifier says of something that it must refuse, or must take. */
export const refuses = (path: string, ...words: readonly string[]): string => saysOf(path, words, 3)
export const takes = (path: string, ...words: readonly string[]): string => saysOf(path, words, 0)

function saysOf(path: string, words: readonly string[], wanted: number): string {
  const { status, text } = verifyEvidence([path, ...words])
  expect({ status, text }).toMatchObject({ status: wanted })
  return text
}
