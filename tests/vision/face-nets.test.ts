import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'

import { tensor3d } from '@tensorflow/tfjs-core'
import type { Tensor3D } from '@tensorflow/tfjs-core'
import * as bundled from '@vladmandic/face-api/dist/face-api.node-wasm.js'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { openWasmBackend } from '../../electron/vision/nets/backend'
import { openFaceNets } from '../../electron/vision/nets/face-nets'
import type { FaceNets } from '../../electron/vision/nets/face-nets'
import { modelFiles } from '../../electron/vision/nets/model-files'
import { overlap } from '../../electron/vision/objects/sure-objects'
import type { Picture, PixelBox } from '../../electron/vision/picture/picture'

// Our own runs of face-api's weights against face-api's.
interface FaceApi {
  readonly nets: Readonly<Record<string, { loadFromDisk(folder: string): Promise<void> }>>
  readonly SsdMobilenetv1Options: new (options: { minConfidence: number }) => object
  readonly TinyFaceDetectorOptions: new (options: { inputSize: number; scoreThreshold: number }) => object
  detectAllFaces(pixels: Tensor3D, options: object): Promise<readonly { readonly box: PixelBox }[]>
  computeFaceDescriptor(pixels: Tensor3D): Promise<Float32Array>
}
const faceApi = bundled as unknown as FaceApi
const models = resolve('out/models')
const photos = resolve('node_modules/@vladmandic/face-api/demo')

let nets: FaceNets
beforeAll(async () => {
  execFileSync(process.execPath, ['resources/setup/models.mjs'])
  await openWasmBackend(models, modelFiles(models))
  nets = await openFaceNets(modelFiles(models))
  for (const net of ['ssdMobilenetv1', 'tinyFaceDetector', 'faceRecognitionNet'])
    await faceApi.nets[net]!.loadFromDisk(models)
})

const pictureOf = async (name: string, width: number, height: number): Promise<Picture> => {
  const rgb = await sharp(join(photos, name)).resize(width, height).removeAlpha().raw().toBuffer()
  return { width, height, rgb: new Uint8Array(rgb) }
}
const tensorOf = ({ width, height, rgb }: Picture): Tensor3D => tensor3d(rgb, [height, width, 3], 'int32')

describe('the face detector', () => {
  it.each<readonly [number, number]>([
    [512, 512],
    [512, 340],
    [300, 512],
  ])('finds in %i × %i the boxes that face-api finds', async (width, height) => {
    const picture = await pictureOf('sample1.jpg', width, height)
    const theirs = await faceApi.detectAllFaces(
      tensorOf(picture),
      new faceApi.SsdMobilenetv1Options({ minConfidence: 0.6 }),
    )
    const ours = await nets.ssd.guesses(picture, 0.5)
    expect(theirs.length).toBeGreaterThan(0)
    for (const { box } of theirs)
      expect(Math.max(...ours.map((face) => overlap(face.box, box)))).toBeGreaterThan(0.8)
  })
})

describe('the quick detector', () => {
  it('finds the boxes that face-api finds', async () => {
    const picture = await pictureOf('sample1.jpg', 320, 320)
    const theirs = await faceApi.detectAllFaces(
      tensorOf(picture),
      new faceApi.TinyFaceDetectorOptions({ inputSize: 320, scoreThreshold: 0.5 }),
    )
    const ours = await nets.quick.guesses(picture, 0.4)
    expect(theirs.length).toBeGreaterThan(0)
    for (const { box } of theirs)
      expect(Math.max(...ours.map((face) => overlap(face.box, box)))).toBeGreaterThan(0.8)
  })
})

describe('the descriptor net', () => {
  it('gives the numbers that face-api gives', async () => {
    const chip = await pictureOf('sample2.jpg', 150, 150)
    const theirs = await faceApi.computeFaceDescriptor(tensorOf(chip))
    const ours = await nets.descriptor.descriptor(chip)
    expect(Math.max(...ours.map((value, index) => Math.abs(value - theirs[index]!)))).toBeLessThan(1e-4)
  })
})
