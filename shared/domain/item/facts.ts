import type { Problem } from './problem'
import type { Theme } from './theme'

export type MediaKind = 'photo' | 'video' | 'live-photo' | 'motion-photo'

/** By content, never by extension; `unknown` when no signature matched. */
export type Format =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'gif'
  | 'heic'
  | 'avif'
  | 'tiff'
  | 'bmp'
  | 'jxl'
  | 'jp2'
  | 'raw'
  | 'psd'
  | 'svg'
  | 'mp4'
  | 'mov'
  | 'webm'
  | 'mkv'
  | 'avi'
  | '3gp'
  | 'unknown'

export type TakenSource = 'exif' | 'gps' | 'quicktime' | 'sidecar' | 'file-name' | 'mtime'

/** When an item was taken: the wall clock and the offset are kept apart, as the camera wrote them. */
export interface Taken {
  /** `2025-06-01T12:34:56`, no zone. */
  readonly local: string
  /** `+02:00`, or null when nothing says it. */
  readonly offset: string | null
  /** ISO in UTC; null without an offset (see `instantRange`). */
  readonly instant: string | null
  readonly source: TakenSource
}

/** WGS 84 degrees, south and west negative; altitude in metres. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
  readonly altitude: number | null
  readonly source: 'exif' | 'quicktime' | 'sidecar'
}

export interface Camera {
  readonly make: string | null
  readonly model: string | null
  readonly serial: string | null
  readonly lens: string | null
  readonly owner: string | null
  readonly software: string | null
}

/** `[x, y, width, height]` as shares (0 to 1) of the upright picture. */
export type Box = readonly [x: number, y: number, width: number, height: number]

/** Years. `low` to `high` holds the true age in nine of ten faces of the set its error was measured on. */
export interface AgeEstimate {
  readonly estimate: number
  readonly low: number
  readonly high: number
}

export interface Face {
  readonly box: Box
  /** Detector's confidence, 0 to 1. */
  readonly score: number
  readonly age: AgeEstimate | null
  /** Strongest of neutral, happy, sad, angry, fearful, disgusted, surprised; null when nobody looked. */
  readonly expression: string | null
  /** Seconds from a video's start; null in a photo. */
  readonly atSeconds: number | null
}

export interface DetectedObject {
  /** One of COCO's 80 names. */
  readonly label: string
  readonly score: number
  readonly box: Box
  readonly atSeconds: number | null
}

/** What a text in a picture can be. */
export const textKinds = [
  'payment-card',
  'iban',
  'passport',
  'id-card',
  'driving-licence',
  'ticket',
  'boarding-pass',
  'prescription',
  'medical-letter',
  'invoice',
  'receipt',
  'email',
  'phone',
  'street-address',
  'password',
  'one-time-code',
  'chat',
  'map',
  'barcode',
] as const
export type TextKind = (typeof textKinds)[number]

/** What the words in a picture are, never the words themselves. */
export interface TextFacts {
  readonly kinds: readonly TextKind[]
  readonly words: number
  /** Where each kind was read, so that a viewer can cover it. */
  readonly regions: readonly { readonly kind: TextKind; readonly box: Box }[]
}

/** How a picture would strike a chooser of suggestions; every share 0 to 1. */
export interface Quality {
  /** 0 blurred, 1 crisp. */
  readonly sharpness: number
  /** 0 black, 1 white. */
  readonly brightness: number
  /** 0 grey, 1 vivid. */
  readonly colourfulness: number
  /** 64-bit difference hash, 16 hex digits: near-duplicates differ in few bits. */
  readonly perceptualHash: string
}

/** Shares of the picture's area by coarse colour, top third and bottom third apart; for the theme scorer. */
export interface Colours {
  readonly top: ColourShares
  readonly bottom: ColourShares
}
export interface ColourShares {
  readonly white: number
  readonly black: number
  readonly grey: number
  readonly blue: number
  readonly green: number
  readonly sand: number
  readonly skin: number
  readonly red: number
}

/** What the pixels say. Null in `Facts`: nobody looked. Empty lists: looked and found none. */
export interface PixelFacts {
  readonly faces: readonly Face[]
  readonly objects: readonly DetectedObject[]
  readonly text: TextFacts | null
  /** 0 to 1, "might be read as intimate", never a fact. */
  readonly intimacy: { readonly score: number } | null
  readonly quality: Quality | null
  readonly colours: Colours | null
}

/** A file that belongs to an item and would leave with it: a Live Photo's video, a sidecar. */
export interface Part {
  readonly kind: 'live-video' | 'motion-video' | 'takeout-json' | 'xmp' | 'aae'
  /** Relative to the roll; null when the part is inside the item's own file. */
  readonly path: string | null
  readonly bytes: number
}

/** What a file's own bytes, names and sidecars say, without looking at its pixels. */
export interface Metadata {
  readonly mediaKind: MediaKind
  readonly format: Format
  /** Pixels as stored, before orientation; null when no header says. */
  readonly width: number | null
  readonly height: number | null
  /** EXIF 1 to 8; null when absent or out of range. */
  readonly orientation: number | null
  readonly durationSeconds: number | null
  readonly taken: Taken | null
  readonly place: Place | null
  readonly camera: Camera | null
  /** Pairs a Live Photo's two files (Apple's ContentIdentifier). */
  readonly contentIdentifier: string | null
  /** True when the picture shows the screen it was made on: by name, software or PNG size, before any pixel is looked at. */
  readonly isScreenshot: boolean
  readonly isFavourite: boolean | null
  /** Folder and album names that say something, in any language. */
  readonly albums: readonly string[]
  /** What people wrote about it: title, description, keywords, names tagged. */
  readonly captions: readonly string[]
}

/** Everything known about one item. */
export interface Facts {
  readonly bytes: number
  readonly metadata: Metadata
  readonly pixels: PixelFacts | null
  readonly parts: readonly Part[]
  /** Null but in a sample roll. */
  readonly assigned: AssignedFacts | null
  readonly problem: Problem | null
}

/** Facts that a roll's declared fixture states because no picture at hand shows them: marked everywhere, never counted as detected. */
export interface AssignedFacts {
  /** COCO names. */
  readonly objects: readonly string[]
  readonly themes: readonly Theme[]
  readonly ages: readonly AgeEstimate[]
  /** Free words for people: `the younger child`. */
  readonly persons: readonly string[]
}
