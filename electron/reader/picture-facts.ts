import type { Format } from '../../shared/domain/item/facts'
import { parseWallClock } from '../../shared/domain/item/wall-clock'
import { readContainer } from './containers/read-container'
import { noFacts } from './file-facts'
import type { FileFacts } from './file-facts'
import { motionVideo } from './motion-video'
import {
  cameraOf,
  exifCaptions,
  exifDates,
  exifOrientation,
  gpsPlace,
  gpsTime,
  userComment,
} from './tags/exif-facts'
import { readIptc } from './tags/iptc'
import { readMakerNote } from './tags/maker-note'
import { tag, tagNumber, tagText } from './tags/tag-table'
import { readXmp, xmpText } from './tags/xmp'
import type { XmpProperties } from './tags/xmp'
import { xmpCaptions, xmpCreated, xmpFavourite, xmpGpsTime, xmpPlace } from './tags/xmp-facts'
import type { TiffTags } from './tags/tag-table'
import type { Camera } from '../../shared/domain/item/facts'

/** Reads what a picture's own bytes say; unknown formats say nothing. */
export async function readPictureFacts(bytes: Uint8Array, format: Format): Promise<FileFacts> {
  const container = await readContainer(bytes, format)
  const { tags } = container
  const xmp = readXmp(container.xmp)
  const iptc = container.iptc && readIptc(container.iptc)
  const maker = readMakerNote(tags)
  const dates = exifDates(tags)
  return {
    ...noFacts,
    width: container.width,
    height: container.height,
    orientation: exifOrientation(tags) ?? container.turned,
    dates: {
      exifOriginal: dates.original,
      exifDigitized: dates.digitized,
      exifModified: dates.modified,
      gps: gpsTime(tags) ?? xmpGpsTime(xmp),
      quicktime: null,
      xmp: xmpCreated(xmp) ?? iptc?.created ?? textDate(container.texts),
    },
    place: gpsPlace(tags) ?? xmpPlace(xmp, 'exif'),
    camera: withXmp(cameraOf(tags, maker.serial), xmp),
    contentIdentifier: maker.contentIdentifier,
    captions: distinct([
      ...exifCaptions(tags),
      ...xmpCaptions(xmp),
      ...(iptc?.captions ?? []),
      ...spokenTexts(container.texts),
    ]),
    programWords: programWords(tags, container.texts),
    isFavourite: xmpFavourite(xmp) ?? ratedFavourite(tags),
    motionVideo: motionVideo(bytes, xmp),
  }
}

function withXmp(camera: Camera | null, xmp: XmpProperties): Camera | null {
  const make = camera?.make ?? xmpText(xmp, 'tiff:Make')
  const model = camera?.model ?? xmpText(xmp, 'tiff:Model')
  const serial = camera?.serial ?? xmpText(xmp, 'aux:SerialNumber', 'exifEX:BodySerialNumber')
  const lens = camera?.lens ?? xmpText(xmp, 'exifEX:LensModel', 'aux:Lens')
  const owner = camera?.owner ?? xmpText(xmp, 'aux:OwnerName', 'dc:creator')
  const software = camera?.software ?? xmpText(xmp, 'xmp:CreatorTool')
  const merged = { make, model, serial, lens, owner, software }
  return Object.values(merged).every((value) => value === null) ? null : merged
}

/** What cameras write when nobody wrote anything. */
const silentCaption =
  /^(olympus digital camera|sony dsc|minolta digital camera|konica minolta.*|samsung|kodak.*|digital (still )?camera|default|untitled|user comments?|ascii|screenshot|\W*|binary comment|hdrpl|maker ?:.*|oznor\w*|\w{3,4}_vivid|dav|rhdr|cof|mde|nor|sdr|edf|fbt)$/i

const distinct = (words: readonly string[]): readonly string[] =>
  [...new Set(words.map((word) => word.trim()))]
    .filter((word) => word.length > 1 && !silentCaption.test(word))
    .slice(0, 100)

const spokenTexts = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => /^(?:Title|Description|Comment|Subject): (.+)$/s.exec(text)?.[1] ?? [])

const textDate = (texts: readonly string[]): ReturnType<typeof parseWallClock> =>
  texts
    .map((text) =>
      parseWallClock(/^(?:Creation Time|date:create|exif:DateTimeOriginal): (.+)$/s.exec(text)?.[1] ?? ''),
    )
    .find((clock) => clock !== null) ?? null

function programWords({ image, exif }: TiffTags, texts: readonly string[]): readonly string[] {
  const words = [userComment(exif), tagText(image, tag.software), tagText(image, tag.imageDescription)]
  return [...words.filter((word) => word !== null), ...texts.map((text) => text.slice(0, 200))]
}

function ratedFavourite({ image }: TiffTags): boolean | null {
  const rating = tagNumber(image, tag.rating)
  return rating !== null && rating > 0 ? rating === 5 : null
}
