import { engine, ready, setBackend } from '@tensorflow/tfjs-core'

import type { VisionReady } from '../../../shared/ipc/vision'
import { openWasmBackend } from './backend'
import type { ModelFile } from './model-files'
import { openPictureNets } from './picture-nets'
import type { PictureNets } from './picture-nets'
import { agrees, seenOnKnownFace } from './self-test'

/** A faster backend that a machine may have. */
export interface NativeBackend {
  readonly name: VisionReady['backend']
  /** Resolves to the name under which it registered itself; rejects where it cannot be loaded. */
  readonly load: () => Promise<string>
}

/** `@tensorflow/tfjs-node`, an optional dependency: its install fails where its own download is not reached. */
export const tfjsNode: NativeBackend = {
  name: 'tfjs-node',
  load: async () => {
    // Not a literal, so that it is looked for when the app runs, and its absence is no error of the build.
    const packageName = ['@tensorflow', 'tfjs-node'].join('/')
    await import(/* @vite-ignore */ packageName)
    return 'tensorflow'
  },
}

export interface RunningNets {
  readonly nets: PictureNets
  readonly backend: VisionReady['backend']
}

/**
 * The nets on the native backend where it loads and makes the same of a known face as WASM does, else on WASM. It may load and
 * fail later, so that only a whole pass through every face net counts.
 */
export async function openOnBestBackend(
  models: { readonly folder: string; readonly file: ModelFile },
  native: NativeBackend,
): Promise<RunningNets> {
  await openWasmBackend(models.folder, models.file)
  const onWasm: RunningNets = { nets: await openPictureNets(models.file), backend: 'wasm' }
  const registered = await native.load().catch(() => null)
  if (registered === null) return onWasm
  const expected = await seenOnKnownFace(onWasm.nets)
  const nets = await openChecked(registered, models.file, (seen) => agrees(expected, seen))
  if (nets === null) {
    await setBackend('wasm')
    return onWasm
  }
  engine().removeBackend('wasm')
  return { nets, backend: native.name }
}

/** Null where the nets do not load there, fail, or see something else. */
async function openChecked(
  backend: string,
  modelFile: ModelFile,
  isRight: (seen: Parameters<typeof agrees>[1]) => boolean,
): Promise<PictureNets | null> {
  try {
    if (!(await setBackend(backend))) return null
    await ready()
    const nets = await openPictureNets(modelFile)
    return isRight(await seenOnKnownFace(nets)) ? nets : null
  } catch {
    // Whatever it fails of, WASM stands ready.
    return null
  }
}
