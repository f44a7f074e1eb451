import { locateFaces } from '../../../electron/vision/faces/locate-faces'
import { readFace } from '../../../electron/vision/faces/read-face'
import { openFaceNets } from '../../../electron/vision/nets/face-nets'
import { modelFiles } from '../../../electron/vision/nets/model-files'
import { openObjectNet } from '../../../electron/vision/objects/object-net'
import { openTextReader } from '../../../electron/vision/text/text-reader'
import { openVision } from '../../../electron/vision/vision'
import type { Pipeline } from './measured-photo'

/** Everything that Safelight looks for: faces, objects, text, intimacy, quality and colours. */
export async function openOurs(modelsFolder: string): Promise<Pipeline> {
  const vision = await openVision({ modelsFolder })
  const modelFile = modelFiles(modelsFolder)
  const [objects, faces, text] = [
    await openObjectNet(modelFile),
    await openFaceNets(modelFile),
    await openTextReader(modelFile),
  ]
  return {
    look: async (frames) => (await vision.look(frames)).pixels?.faces.length ?? 0,
    parts: async (frames, timed) => {
      const scene = frames.find(({ purpose }) => purpose === 'scene')
      const page = frames.find(({ purpose }) => purpose === 'document')
      if (scene !== undefined) {
        const candidates = await timed('objects', () => objects.candidates(scene))
        await timed('faces', async () => {
          for (const face of await locateFaces(scene, candidates, faces)) await readFace(scene, face, faces)
        })
      }
      if (page !== undefined) await timed('text, thorough', () => text.read(page, 'thorough'))
    },
  }
}
