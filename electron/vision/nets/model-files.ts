import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { VisionReady } from '../../../shared/ipc/vision'
import manifest from '../../../resources/models.json'

export type ModelFile = (name: string) => Promise<Uint8Array>

/** Reads a file of the models folder and throws unless it is byte for byte the one that was built with the app. */
export function modelFiles(folder: string): ModelFile {
  return async (name) => {
    const entry = manifest.files.find((each) => each.file === name)
    if (entry === undefined) throw new Error(`no model is called ${name}`)
    const bytes = await readFile(join(folder, name))
    const found = createHash('sha256').update(bytes).digest('hex')
    if (found !== entry.sha256) throw new Error(`${name} is not the model it should be`)
    return bytes
  }
}

export const usedModels: VisionReady['models'] = manifest.files.map((entry) => ({
  name: entry.file,
  package: entry.package,
  sha256: entry.sha256,
}))
