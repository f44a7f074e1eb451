import { cast, expandDims, io, tensor3d, tidy } from '@tensorflow/tfjs-core'
import type { Tensor } from '@tensorflow/tfjs-core'
import { loadGraphModel } from '@tensorflow/tfjs-converter'
import * as bundled from '@vladmandic/face-api/dist/face-api.node-wasm.js'

import { locateFaces } from '../../electron/vision/faces/locate-faces'
import { openVision } from '../../electron/vision/vision'
import { openFaceNets, ownBuffer } from '../../electron/vision/nets/face-nets'
import { modelFiles } from '../../electron/vision/nets/model-files'
import { openObjectNet } from '../../electron/vision/objects/object-net'
import { letterboxed } from '../../electron/vision/picture/scale'
import type { PixelFrame } from '../../shared/ipc/reader'
import { framesOf } from './analysis-frames'

/** One worker of the bench: it looks at photos by our pipeline, or by face-api's own calls and the object net. */
export interface BenchTask {
  readonly path: string
  readonly pipeline: 'ours' | 'straightforward'
}
/** Milliseconds by the clock, and of processor: a busy machine stretches only the first. */
export interface Spent {
  readonly clock: number
  readonly processor: number
}
export interface BenchAnswer {
  readonly faces: number
  /** By part; `look` is the whole after decoding. */
  readonly parts: Readonly<Record<string, Spent>>
  readonly peakMegabytes: number
}

const modelsFolder = process.argv[2]!
const vision = await openVision({ modelsFolder })
const modelFile = modelFiles(modelsFolder)
const objects = await openObjectNet(modelFile)
const faceNets = await openFaceNets(modelFile)
const plainNet = await openPlainNet()
const faceApi = bundled as unknown as StraightforwardApi
for (const net of [
  'ssdMobilenetv1',
  'faceLandmark68Net',
  'faceRecognitionNet',
  'ageGenderNet',
  'faceExpressionNet',
] as const)
  await faceApi.nets[net]!.loadFromDisk(modelsFolder)

interface StraightforwardApi {
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

process.on('message', (task: BenchTask) => {
  void answer(task).then((reply) => process.send?.(reply))
})
process.on('disconnect', () => process.exit(0))
process.send?.('ready')

async function answer({ path, pipeline }: BenchTask): Promise<BenchAnswer> {
  const parts: Record<string, Spent> = {}
  const timed = async <Value>(name: string, work: () => Promise<Value>): Promise<Value> => {
    const [started, before] = [performance.now(), process.cpuUsage()]
    const value = await work()
    const { user, system } = process.cpuUsage(before)
    parts[name] = { clock: performance.now() - started, processor: (user + system) / 1_000 }
    return value
  }
  const frames = await timed('decode', () => framesOf(path))
  const scene = frames.find(({ purpose }) => purpose === 'scene')!
  const faces = await timed('look', async () =>
    pipeline === 'ours'
      ? ((await vision.look(frames)).pixels?.faces.length ?? 0)
      : straightforward(scene, timed),
  )
  if (pipeline === 'ours') {
    const candidates = await timed('objects', () => objects.candidates(scene))
    await timed('locate faces', () => locateFaces(scene, candidates, faceNets))
  }
  return { faces, parts, peakMegabytes: process.resourceUsage().maxRSS / 1_024 }
}

async function straightforward(
  scene: PixelFrame,
  timed: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>,
): Promise<number> {
  const pixels = tensor3d(scene.rgb, [scene.height, scene.width, 3], 'int32')
  const options = new faceApi.SsdMobilenetv1Options({ minConfidence: 0.5, maxResults: 400 })
  const faces = await timed('face-api', async () =>
    faceApi
      .detectAllFaces(pixels, options)
      .withFaceLandmarks()
      .withFaceExpressions()
      .withAgeAndGender()
      .withFaceDescriptors(),
  )
  pixels.dispose()
  await timed('objects', () => plainObjects(scene))
  return faces.length
}

/** The object net as its file has it: a square of 512 with black bars. */
async function openPlainNet() {
  const graph = JSON.parse(new TextDecoder().decode(await modelFile('centernet.json'))) as {
    modelTopology: object
    weightsManifest: [{ weights: io.WeightsManifestEntry[] }]
  }
  const weightData = ownBuffer(await modelFile('centernet.bin'))
  const { modelTopology, weightsManifest } = graph
  return loadGraphModel(io.fromMemory({ modelTopology, weightSpecs: weightsManifest[0].weights, weightData }))
}

async function plainObjects(scene: PixelFrame): Promise<void> {
  const { picture } = letterboxed(scene, 512)
  const output = tidy(() => {
    const pixels = expandDims(cast(tensor3d(picture.rgb, [512, 512, 3], 'int32'), 'float32'))
    return plainNet.execute(pixels, 'tower_0/detections') as Tensor
  })
  await output.data()
  output.dispose()
}
