import type { CocoLabel } from '../../../shared/domain/item/coco-labels'
import type { ObjectCandidate } from '../objects/object-net'
import { sharedArea } from '../objects/sure-objects'
import type { LocatedFace } from './locate-faces'

/**
 * Whether a face is an animal's or a toy's: the detector is sure of many a dog. Such a face lies in an animal and is a fair part
 * of it; a child's in front of a dog lies in a person too, whose box fits it better.
 */
export function animalFace(face: LocatedFace, candidates: readonly ObjectCandidate[]): boolean {
  const claim = (wanted: (label: CocoLabel) => boolean): number =>
    Math.max(
      0,
      ...candidates.filter(({ label }) => wanted(label)).map((candidate) => claims(candidate, face)),
    )
  return claim((label) => furred.has(label)) > claim((label) => label === 'person')
}

const furred: ReadonlySet<CocoLabel> = new Set([
  'bird',
  'cat',
  'dog',
  'horse',
  'sheep',
  'cow',
  'elephant',
  'bear',
  'zebra',
  'giraffe',
  'teddy bear',
] as const)

function claims(candidate: ObjectCandidate, { box }: LocatedFace): number {
  const area = box.width * box.height
  if (candidate.score < 0.15 || sharedArea(candidate.box, box) < 0.75 * area) return 0
  return area / (candidate.box.width * candidate.box.height) > 0.03 ? candidate.score : 0
}
