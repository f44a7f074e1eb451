import type { AuditedItem } from './document'
import type { AuditItem } from './input'
import { themesOf } from './item-themes'
import type { Verdict } from '../policy/verdict'

/** An item's facts and verdict in the document's form. */
export function auditedItem(item: AuditItem, verdict: Verdict): AuditedItem {
  const { facts } = item
  const { metadata, pixels } = facts
  return {
    id: item.id,
    paths: item.paths,
    mediaKind: metadata.mediaKind,
    format: metadata.format,
    bytes: facts.bytes,
    width: metadata.width,
    height: metadata.height,
    orientation: metadata.orientation,
    durationSeconds: metadata.durationSeconds,
    taken: metadata.taken,
    place: metadata.place,
    camera: metadata.camera,
    faces:
      pixels?.faces.map((face, index) => ({
        box: face.box,
        score: face.score,
        age: face.age,
        person: item.persons[index] ?? null,
        atSeconds: face.atSeconds,
      })) ?? null,
    objects: pixels?.objects ?? null,
    text: pixels?.text ?? null,
    intimacy: pixels?.intimacy ?? null,
    themes: themesOf(facts),
    parts: facts.parts,
    assigned: facts.assigned,
    problem: facts.problem,
    verdict,
  }
}
