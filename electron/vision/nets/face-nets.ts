import { io } from '@tensorflow/tfjs-core'

import { descriptorNet } from '../faces/descriptor-net'
import type { DescriptorNet } from '../faces/descriptor-net'
import { faceDetector } from '../faces/face-detector'
import type { FaceDetector } from '../faces/face-detector'
import { quickDetector } from '../faces/quick-detector'
import { faceApi } from './face-api'
import type { AgeNet, ExpressionNet, LandmarkNet, Net } from './face-api'
import type { ModelFile } from './model-files'

export interface FaceNets {
  readonly ssd: FaceDetector
  readonly quick: FaceDetector
  readonly landmarks: LandmarkNet
  readonly descriptor: DescriptorNet
  readonly age: AgeNet
  readonly expression: ExpressionNet
}

/** face-api's nets, their weights from disk only: its own loaders would reach for the network. */
export async function openFaceNets(modelFile: ModelFile): Promise<FaceNets> {
  const load = async <Loaded extends Net>(net: Loaded, model: string): Promise<Loaded> => {
    net.loadFromWeightMap(await weightsOf(model, modelFile))
    return net
  }
  return {
    ssd: faceDetector(await weightsOf('ssd_mobilenetv1_model', modelFile)),
    quick: quickDetector(await weightsOf('tiny_face_detector_model', modelFile)),
    landmarks: await load(new faceApi.FaceLandmark68Net(), 'face_landmark_68_model'),
    descriptor: descriptorNet(await weightsOf('face_recognition_model', modelFile)),
    age: await load(new faceApi.AgeGenderNet(), 'age_gender_model'),
    expression: await load(new faceApi.FaceExpressionNet(), 'face_expression_model'),
  }
}

export async function weightsOf(model: string, modelFile: ModelFile) {
  const manifest = await modelFile(`${model}-weights_manifest.json`)
  const [group] = JSON.parse(new TextDecoder().decode(manifest)) as [
    { weights: Parameters<typeof io.decodeWeights>[1] },
  ]
  return io.decodeWeights(ownBuffer(await modelFile(`${model}.bin`)), group.weights)
}

/** A file's bytes may lie inside a buffer that Node shares between files. */
export const ownBuffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer
