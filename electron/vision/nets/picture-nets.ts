import { openIntimacyNet } from '../intimacy/intimacy-net'
import type { IntimacyNet } from '../intimacy/intimacy-net'
import { openObjectNet } from '../objects/object-net'
import type { ObjectNet } from '../objects/object-net'
import { openFaceNets } from './face-nets'
import type { FaceNets } from './face-nets'
import type { ModelFile } from './model-files'

/** Everything that runs on TensorFlow's tensors, on whichever backend is set when it is opened. */
export interface PictureNets {
  readonly faces: FaceNets
  readonly objects: ObjectNet
  readonly intimacy: IntimacyNet
}

export async function openPictureNets(modelFile: ModelFile): Promise<PictureNets> {
  return {
    faces: await openFaceNets(modelFile),
    objects: await openObjectNet(modelFile),
    intimacy: await openIntimacyNet(modelFile),
  }
}
