import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import { cast, env, expandDims, io, ready, setBackend, tensor3d, tidy } from '@tensorflow/tfjs-core'
import type { Tensor } from '@tensorflow/tfjs-core'
import { loadGraphModel } from '@tensorflow/tfjs-converter'
import type { GraphModel } from '@tensorflow/tfjs-converter'
import * as bundled from '@vladmandic/face-api/dist/face-api.node-wasm.js'

import { ownBuffer } from '../../../electron/vision/nets/face-nets'
import { modelFiles } from '../../../electron/vision/nets/model-files'
import { letterboxed } from '../../../electron/vision/picture/scale'
import type { PixelFrame } from '../../../shared/ipc/reader'
import type { Pipeline } from './measured-photo'

interface FaceApi {
  readonly nets: Readonly<Record<string, { loadFromDisk(folder: string): Promise<void> }>>
  readonly SsdMobilenetv1Options: new (options: { minConfidence: number; maxResults: number }) => object
  detectAllFaces(pixels: unknown, options: object): Detecting
}
interface Detecting extends PromiseLike<readonly unknown[]> {
  withFaceLandmarks(): Detecting
  withFaceExpressions(): Detecting
  withAgeAndGender(): Detecting
  withFaceDescriptors(): Detecting
}

const faceApi = bundled as unknown as FaceApi
const nets = [
  'ssdMobilenetv1',
  'faceLandmark68Net',
  'faceRecognitionNet',
  'ageGenderNet',
  'faceExpressionNet',
]

/** What a reader of both packages' examples would write: face-api's own calls, then the object net, on the backend as it comes. */
export async function openStraightforward(modelsFolder: string): Promise<Pipeline> {
  setWasmPaths(`${modelsFolder}/`)
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  if (!(await setBackend('wasm'))) throw new Error('the WASM backend did not start')
  await ready()
  for (const net of nets) await faceApi.nets[net]!.loadFromDisk(modelsFolder)
  const objectNet = await openPlainNet(modelsFolder)
  return {
    look: async (frames, timed) => {
      const scene = frames.find(({ purpose }) => purpose === 'scene')!
      const found = await timed('faces', () => facesIn(scene))
      await timed('objects', () => objectsIn(scene, objectNet))
      return found
    },
    parts: () => Promise.resolve(),
  }
}

async function facesIn(scene: PixelFrame): Promise<number> {
  const pixels = tensor3d(scene.rgb, [scene.height, scene.width, 3], 'int32')
  const options = new faceApi.SsdMobilenetv1Options({ minConfidence: 0.5, maxResults: 400 })
  const faces = await faceApi
    .detectAllFaces(pixels, options)
    .withFaceLandmarks()
    .withFaceExpressions()
    .withAgeAndGender()
    .withFaceDescriptors()
  pixels.dispose()
  return faces.length
}

/** The object net as its file has it: a square of 512 with black bars. */
async function openPlainNet(modelsFolder: string): Promise<GraphModel> {
  const modelFile = modelFiles(modelsFolder)
  const graph = JSON.parse(new TextDecoder().decode(await modelFile('centernet.json'))) as {
    modelTopology: object
    weightsManifest: [{ weights: io.WeightsManifestEntry[] }]
  }
  const weightData = ownBuffer(await modelFile('centernet.bin'))
  const { modelTopology, weightsManifest } = graph
  return loadGraphModel(io.fromMemory({ modelTopology, weightSpecs: weightsManifest[0].weights, weightData }))
}

async function objectsIn(scene: PixelFrame, net: GraphModel): Promise<void> {
  const { picture } = letterboxed(scene, 512)
  const output = tidy(() => {
    const pixels = expandDims(cast(tensor3d(picture.rgb, [512, 512, 3], 'int32'), 'float32'))
    return net.execute(pixels, 'tower_0/detections') as Tensor
  })
  await output.data()
  output.dispose()
}
