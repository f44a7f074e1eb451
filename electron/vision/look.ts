import type { DetectedObject, Face, PixelFacts } from '../../shared/domain/item/facts'
import type { PixelFrame } from '../../shared/ipc/reader'
import { locateFaces, suspectsPerson } from './faces/locate-faces'
import { readFace } from './faces/read-face'
import { coloursOf, skinShare } from './measures/colours'
import { qualityOf } from './measures/quality'
import type { FaceNets } from './nets/face-nets'
import type { PictureNets } from './nets/picture-nets'
import type { ObjectCandidate } from './objects/object-net'
import { sureObjects } from './objects/sure-objects'
import { shareOf } from './picture/share'
import type { Effort } from './text/best-held'
import type { TextReader } from './text/text-reader'

export interface Nets extends PictureNets {
  readonly text: TextReader
}

export interface Seen {
  readonly pixels: PixelFacts
  readonly descriptors: readonly Float32Array[]
}

/** Everything the frames of one item show. Quality and colours are the first frame's, intimacy the highest of all. */
export async function lookAt(frames: readonly PixelFrame[], nets: Nets): Promise<Seen> {
  const scenes: SceneSeen[] = []
  for (const frame of frames.filter(({ purpose }) => purpose === 'scene')) {
    scenes.push(await lookAtScene(frame, nets))
  }
  const first = frames.find(({ purpose }) => purpose === 'scene') ?? frames[0]
  const document = frames.find(({ purpose }) => purpose === 'document')
  const faces = scenes.flatMap((scene) => scene.faces)
  return {
    pixels: {
      faces: faces.map(({ face }) => face),
      objects: scenes.flatMap((scene) => scene.objects),
      text: document === undefined ? null : await nets.text.read(document, effortFor(scenes[0])),
      intimacy: highest(scenes.flatMap(({ intimacy }) => intimacy ?? [])),
      quality: first === undefined ? null : qualityOf(first),
      colours: first === undefined ? null : coloursOf(first),
    },
    descriptors: faces.map(({ descriptor }) => descriptor),
  }
}

const highest = (scores: readonly number[]): PixelFacts['intimacy'] =>
  scores.length === 0 ? null : { score: Math.max(...scores) }

/** Where things other than papers and screens fill a fair part of the picture, no page does. */
function effortFor(scene: SceneSeen | undefined): Effort {
  const filled = (scene?.objects ?? [])
    .filter(({ label, score }) => score >= 0.3 && !paperLike.has(label))
    .reduce((sum, { box }) => sum + box[2] * box[3], 0)
  return filled > 0.12 ? 'brief' : 'thorough'
}

/** What the object net calls papers, cards and screens, and the tables that they lie on. */
const paperLike: ReadonlySet<string> = new Set([
  'book',
  'cell phone',
  'laptop',
  'tv',
  'remote',
  'keyboard',
  'dining table',
  'refrigerator',
  'clock',
  'scissors',
])

interface SceneSeen {
  readonly faces: readonly { readonly face: Face; readonly descriptor: Float32Array }[]
  readonly objects: readonly DetectedObject[]
  /** Null where there is no skin to judge: nobody looked. */
  readonly intimacy: number | null
}

async function lookAtScene(frame: PixelFrame, nets: Nets): Promise<SceneSeen> {
  const candidates = await nets.objects.candidates(frame)
  const faces = await facesIn(frame, candidates, nets.faces)
  const mayShowSkin = faces.length > 0 || suspectsPerson(candidates) || skinShare(frame) >= leastSkin
  return {
    faces,
    objects: sureObjects(candidates, frame).map(({ label, score, box }) => ({
      label,
      score,
      box: shareOf(box, frame),
      atSeconds: frame.atSeconds,
    })),
    intimacy: mayShowSkin ? await nets.intimacy.score(frame) : null,
  }
}

/** Of the whole picture in the colours of skin; walls and wood have them too, so that this spares only the plain cases. */
const leastSkin = 0.05

/** A crowd is counted whole, but only so many faces are read: each costs as much as a quarter of a photo. */
const mostFacesPerFrame = 150

async function facesIn(frame: PixelFrame, candidates: readonly ObjectCandidate[], nets: FaceNets) {
  const located = (await locateFaces(frame, candidates, nets)).slice(0, mostFacesPerFrame)
  const faces: { readonly face: Face; readonly descriptor: Float32Array }[] = []
  for (const each of located) {
    const { age, expression, descriptor } = await readFace(frame, each, nets)
    const face = {
      box: shareOf(each.box, frame),
      score: each.score,
      age,
      expression,
      atSeconds: frame.atSeconds,
    }
    faces.push({ face, descriptor })
  }
  return faces
}
