import type { Tensor3D, TensorContainer } from '@tensorflow/tfjs-core'
import * as bundled from '@vladmandic/face-api/dist/face-api.node-wasm.js'

/** The little of face-api that is used, on our own tensors: its declarations carry a second copy of TensorFlow's types. */
interface FaceApi {
  readonly FaceLandmark68Net: new () => LandmarkNet
  readonly AgeGenderNet: new () => AgeNet
  readonly FaceExpressionNet: new () => ExpressionNet
}

export interface Net {
  loadFromWeightMap(weights: TensorContainer): void
}
export interface Point {
  readonly x: number
  readonly y: number
}
export interface LandmarkNet extends Net {
  detectLandmarks(input: Tensor3D): Promise<{ readonly positions: readonly Point[] }>
}
export interface AgeNet extends Net {
  predictAgeAndGender(input: Tensor3D): Promise<{ readonly age: number }>
}
export interface ExpressionNet extends Net {
  predictExpressions(input: Tensor3D): Promise<object>
}

export const faceApi = bundled as unknown as FaceApi
