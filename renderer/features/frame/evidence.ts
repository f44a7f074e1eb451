import type { AuditedItem } from '../../../shared/domain/audit/document'
import type { Box } from '../../../shared/domain/item/facts'
import { words } from '../../app/language/words'

/** One region of the picture and what was found in it. */
export interface Evidence {
  readonly kind: 'face' | 'object' | 'text'
  readonly box: Box
  readonly says: string
}

/** All regions to draw on an item's picture, large ones first so that small ones stay on top. */
export function evidenceOn(item: AuditedItem): readonly Evidence[] {
  const inPicture = (found: { readonly atSeconds: number | null }) =>
    found.atSeconds === null || found.atSeconds === 0
  const faces = (item.faces ?? []).filter(inPicture).map((face): Evidence => ({
    kind: 'face',
    box: face.box,
    says: words.frame.face(face.age),
  }))
  const objects = (item.objects ?? []).filter(inPicture).map((object): Evidence => ({
    kind: 'object',
    box: object.box,
    says: words.frame.object(words.objectName(object.label), object.score),
  }))
  const texts = (item.text?.regions ?? []).map((region): Evidence => ({
    kind: 'text',
    box: region.box,
    says: words.textKind(region.kind),
  }))
  return [...objects, ...faces, ...texts].toSorted((one, other) => area(other.box) - area(one.box))
}

const area = ([, , width, height]: Box): number => width * height
