import type { AuditedItem } from '../../../shared/domain/audit/document'
import type { FrameDetail } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'

export interface FactRow {
  readonly name: string
  readonly says: string
  /** How it is known, where that matters. */
  readonly source: string | null
}

const { fact } = words.frame

/** Every fact about an item that has something to say, and the looked-for ones that were not found. */
export function factRows({ item, captions, albums }: FrameDetail): readonly FactRow[] {
  return [...fromFile(item), ...fromPixels(item), ...fromPeople(captions, albums), ...assigned(item)]
}

function fromFile(item: AuditedItem): readonly FactRow[] {
  const { camera, place, taken } = item
  return [
    taken === null
      ? row(fact.taken, words.frame.unknown)
      : row(fact.taken, words.frame.taken(taken), words.frame.takenSource(taken)),
    place === null
      ? row(fact.place, words.frame.unknown)
      : row(fact.place, words.frame.place(place.latitude, place.longitude)),
    ...optional(fact.camera, camera === null ? null : words.frame.camera(camera)),
    ...optional(fact.serial, camera?.serial),
    ...optional(fact.lens, camera?.lens),
    ...optional(fact.owner, camera?.owner),
    ...optional(fact.software, camera?.software),
    row(fact.kind, `${words.frame.media(item.mediaKind)}, ${item.format.toUpperCase()}`, measures(item)),
    ...optional(fact.parts, item.parts.map((part) => part.path ?? words.frame.partOf(part.kind)).join(', ')),
    ...optional(fact.copies, item.paths.slice(1).join(', ')),
  ]
}

function fromPixels(item: AuditedItem): readonly FactRow[] {
  const { faces, objects, text, themes, intimacy } = item
  return [
    row(
      fact.faces,
      found(faces, (all) => words.frame.faces(all.length)),
    ),
    row(
      fact.objects,
      found(objects, (all) => all.map((each) => words.objectName(each.label)).join(', ')),
    ),
    row(fact.text, text === null ? words.frame.notLooked : textSays(text)),
    ...optional(
      fact.themes,
      (themes ?? [])
        .filter((each) => each.score >= 0.5)
        .map((each) => `${words.theme(each.theme)} ${words.amounts.percent(each.score)}`)
        .join(', '),
    ),
    ...optional(
      fact.intimacy,
      intimacy === null || intimacy.score < 0.5 ? null : words.amounts.percent(intimacy.score),
    ),
  ]
}

function fromPeople(captions: readonly string[], albums: readonly string[]): readonly FactRow[] {
  return [...optional(fact.captions, captions.join(' · ')), ...optional(fact.albums, albums.join(', '))]
}

function assigned(item: AuditedItem): readonly FactRow[] {
  if (item.assigned === null) return []
  const { objects, themes, persons } = item.assigned
  return optional(fact.assigned, [...persons, ...objects, ...themes.map(words.theme)].join(', '))
}

function measures(item: AuditedItem): string {
  const pixels =
    item.width === null || item.height === null ? '' : `${String(item.width)} × ${String(item.height)}, `
  return pixels + words.amounts.size(item.bytes)
}

function textSays(text: NonNullable<AuditedItem['text']>): string {
  if (text.words === 0) return words.frame.none
  return [...text.kinds.map(words.textKind), words.frame.wordsRead(text.words)].join(', ')
}

function found<Thing>(things: readonly Thing[] | null, says: (all: readonly Thing[]) => string): string {
  if (things === null) return words.frame.notLooked
  return things.length === 0 ? words.frame.none : says(things)
}

const row = (name: string, says: string, source: string | null = null): FactRow => ({ name, says, source })
const optional = (name: string, says: string | null | undefined): readonly FactRow[] =>
  says === null || says === undefined || says === '' ? [] : [row(name, says)]
