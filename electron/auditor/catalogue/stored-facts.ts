import type { ScoredFacts } from '../../../shared/domain/audit/item-themes'
import type { Camera, Facts, Metadata, PixelFacts } from '../../../shared/domain/item/facts'
import { wordsOf } from './brief'
import type { Brief, Looks } from './brief'

/** Where the rest of an item's facts is read. */
export interface FactsShelf {
  readonly camera: (num: number) => Camera | null
  /** Null when nobody looked at the pixels. */
  readonly looks: (item: number) => Looks | null
  /** See `wordsOf`. */
  readonly words: (item: number) => string
  readonly whole: (item: number) => Facts
}

/**
 * An item's facts as the store holds them: the brief in memory, the rest read when it is asked for.
 *
 * [Note: facts read on demand] 100,000 items' facts parsed are hundreds of megabytes and seconds of every start, and hardly
 * any question asks for all of them. To the domain these are facts like any others, but for two things: copied by a spread they
 * would come out empty (see `changedFacts`), and they cannot be sent to another thread. As JSON they are what was stored.
 */
export class StoredFacts implements ScoredFacts {
  private kept: Facts | null = null

  constructor(
    readonly item: number,
    readonly brief: Brief,
    readonly shelf: FactsShelf,
  ) {}

  get bytes() {
    return this.brief.bytes
  }
  get metadata(): Metadata {
    return new StoredMetadata(this)
  }
  get pixels(): PixelFacts | null {
    return this.brief.faces === null ? null : new StoredPixels(this)
  }
  get parts() {
    return this.brief.parts
  }
  get assigned() {
    return this.brief.assigned
  }
  get problem() {
    return this.brief.problem
  }
  get strengths() {
    return this.brief.strengths
  }
  /** To be called before others take their place in the store: an audit made of these facts goes on reading them. */
  keep(): void {
    this.kept ??= this.shelf.whole(this.item)
  }
  looks(): Looks | null {
    return this.kept === null ? this.shelf.looks(this.item) : this.kept.pixels
  }
  words(): string {
    return this.kept === null ? this.shelf.words(this.item) : wordsOf(this.kept)
  }
  toJSON(): Facts {
    return this.kept ?? this.shelf.whole(this.item)
  }
}

class StoredMetadata implements Metadata {
  constructor(private readonly facts: StoredFacts) {}

  get mediaKind() {
    return this.facts.brief.mediaKind
  }
  get taken() {
    return this.facts.brief.taken
  }
  get place() {
    return this.facts.brief.place
  }
  get camera() {
    const { brief, shelf } = this.facts
    return brief.camera === null ? null : shelf.camera(brief.camera)
  }
  get isScreenshot() {
    return this.facts.brief.isScreenshot
  }
  get isFavourite() {
    return this.facts.brief.isFavourite
  }
  get format() {
    return this.toJSON().format
  }
  get width() {
    return this.toJSON().width
  }
  get height() {
    return this.toJSON().height
  }
  get orientation() {
    return this.toJSON().orientation
  }
  get durationSeconds() {
    return this.toJSON().durationSeconds
  }
  get contentIdentifier() {
    return this.toJSON().contentIdentifier
  }
  get albums() {
    return this.toJSON().albums
  }
  get captions() {
    return this.toJSON().captions
  }
  toJSON(): Metadata {
    return this.facts.toJSON().metadata
  }
}

class StoredPixels implements PixelFacts {
  constructor(private readonly facts: StoredFacts) {}

  private get looks(): Looks {
    const looks = this.facts.looks()
    if (looks === null) throw new RangeError(`nobody looked at item ${String(this.facts.item)}`)
    return looks
  }
  get faces() {
    return this.looks.faces
  }
  get objects() {
    return this.looks.objects
  }
  get text() {
    return this.looks.text
  }
  get intimacy() {
    return this.looks.intimacy
  }
  get quality() {
    return this.looks.quality
  }
  get colours() {
    return this.toJSON()?.colours ?? null
  }
  toJSON(): PixelFacts | null {
    return this.facts.toJSON().pixels
  }
}
