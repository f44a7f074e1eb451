import { themesOf } from '../../../shared/domain/audit/item-themes'
import type { Facts, Metadata, PixelFacts } from '../../../shared/domain/item/facts'
import type { ThemeStrength } from '../../../shared/domain/item/theme'

/** Raised when a brief holds something else, or when any item's themes may be scored otherwise: all are then made anew. */
export const briefVersion = 1

/** The part of facts that verdicts and sheet ask of every item, kept for all of them; the rest is read when it is asked for. */
export interface Brief
  extends
    Pick<Facts, 'bytes' | 'parts' | 'assigned' | 'problem'>,
    Pick<Metadata, 'mediaKind' | 'taken' | 'place' | 'isScreenshot' | 'isFavourite'> {
  /** Its number among the cameras; null when nothing says. */
  readonly camera: number | null
  /** Null when nobody looked at the pixels. */
  readonly faces: number | null
  readonly strengths: readonly ThemeStrength[] | null
}

/** What of the pixels inferences ask of every item: all but the colours, which are for the theme scorer alone. */
export type Looks = Omit<PixelFacts, 'colours'>

export function briefOf(facts: Facts, camera: number | null): Brief {
  const { bytes, metadata, parts, assigned, problem } = facts
  const { mediaKind, taken, place, isScreenshot, isFavourite } = metadata
  const strengths = themesOf(facts)?.map(({ theme, score }) => ({ theme, score })) ?? null
  return {
    bytes,
    mediaKind,
    taken,
    place,
    camera,
    isScreenshot,
    isFavourite,
    faces: facts.pixels?.faces.length ?? null,
    strengths,
    parts,
    assigned,
    problem,
  }
}

export function looksOf({ pixels }: Facts): Looks | null {
  if (pixels === null) return null
  const { faces, objects, text, intimacy, quality } = pixels
  return { faces, objects, text, intimacy, quality }
}

/** The item's own words in lower case, one a line: captions, albums, labels, camera; what a search looks through beside its paths. */
export function wordsOf({ metadata, pixels, assigned }: Facts): string {
  const { camera, captions, albums, isScreenshot } = metadata
  const words = [
    ...captions,
    ...albums,
    ...(camera === null ? [] : [camera.make, camera.model, camera.lens].filter((part) => part !== null)),
    ...(isScreenshot ? ['screenshot'] : []),
    ...new Set(pixels?.objects.map((object) => object.label)),
    ...(pixels?.text?.kinds ?? []),
    ...(assigned?.objects ?? []),
    ...(assigned?.themes ?? []),
    ...(assigned?.persons ?? []),
  ]
  return words.join('\n').toLowerCase()
}
