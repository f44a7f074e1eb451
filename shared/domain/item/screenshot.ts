import { foldersOf, stemOf } from './file-name'

const screenshotWords =
  /(^|[^a-z])(screen[\s_-]?shots?|screen[\s_-]?record(ing|er)?|screencap(ture)?|bildschirmfoto|schermafbeelding|captura( de pantalla)?|capture d.?[ée]cran|snímek obrazovky|zrzut ekranu|schermata|istantanea|skärmbild|skjermbilde|skærmbillede|näyttökuva|képernyőkép|ekran görüntüsü|скриншот|снимок экрана|スクリーンショット|屏幕截图|截屏|截圖|스크린샷)/i

/**
 * Says whether a picture shows the screen it was made on, from names and embedded words alone.
 *
 * Evidence: the file's name, its folder, a comment such as Apple's `Screenshot`, the software that wrote it.
 */
export function isScreenshot(evidence: {
  readonly path: string
  readonly embeddedWords: readonly string[]
}): boolean {
  if (screenshotWords.test(stemOf(evidence.path))) return true
  const folder = foldersOf(evidence.path).at(-1) ?? ''
  return [folder, ...evidence.embeddedWords].some((words) => screenshotWords.test(words.slice(0, 200)))
}

/** Widths of phone screens in pixels; iPhones name their screenshots like photos, but write them as PNG of this size. */
const screenWidths = new Set([
  640, 720, 750, 828, 1080, 1125, 1170, 1179, 1206, 1220, 1242, 1260, 1284, 1290, 1320, 1344, 1440,
])

/** True for the size of a phone's screen, upright or on its side: a known width, and 1.7 to 2.4 times as long. */
export function hasScreenSize(width: number | null, height: number | null): boolean {
  if (width === null || height === null) return false
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  const ratio = long / short
  return screenWidths.has(short) && ratio >= 1.7 && ratio <= 2.4
}
