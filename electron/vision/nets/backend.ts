import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import { env, ready, setBackend } from '@tensorflow/tfjs-core'

import type { ModelFile } from './model-files'
import { quickenWasmKernels } from './wasm-kernels'

/** One WASM thread with SIMD where there is any: one vision process a core does better than threads (engine.md). */
export async function openWasmBackend(modelsFolder: string, modelFile: ModelFile): Promise<void> {
  // Read once for their checksums: the backend reads them again by itself.
  await Promise.all(['tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm.wasm'].map(modelFile))
  // The backend glues folder and file name together.
  setWasmPaths(`${modelsFolder}/`)
  // Forced threads fail in Node.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  if (!(await setBackend('wasm'))) throw new Error('the WASM backend did not start')
  await ready()
  quickenWasmKernels()
}
