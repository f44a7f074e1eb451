import type { Colours, ColourShares, Metadata, PixelFacts } from '../../item/facts'
import type { ThemeEvidence } from './evidence'

/** What the colours above and below say where no thing does: sand under a sky, snow, a town. */
export function sceneEvidence(pixels: PixelFacts, metadata: Metadata): readonly ThemeEvidence[] {
  const { colours } = pixels
  if (colours === null || isIndoors(pixels)) return []
  return [...beach(colours, pixels), ...snow(colours, pixels), ...town(colours, pixels, metadata)]
}

const indoorThings: ReadonlySet<string> = new Set([
  'bed',
  'couch',
  'dining table',
  'toilet',
  'tv',
  'laptop',
  'mouse',
  'keyboard',
  'microwave',
  'oven',
  'toaster',
  'sink',
  'refrigerator',
  'book',
  'vase',
  'bowl',
  'cup',
  'wine glass',
])

const isIndoors = ({ objects }: PixelFacts): boolean => objects.some(({ label }) => indoorThings.has(label))

const warm = ({ sand, skin }: ColourShares): number => sand + skin
const sky = ({ blue, white }: ColourShares): number => blue + white

function beach({ top, bottom }: Colours, { objects }: PixelFacts): readonly ThemeEvidence[] {
  const onSand = warm(bottom) >= 0.55 && top.blue >= 0.5
  if (!onSand || objects.some(({ label }) => ['bus', 'truck', 'traffic light'].includes(label))) return []
  return [{ theme: 'beach', weight: 0.45 + 0.2 * Math.min(1, warm(bottom)), reason: 'colours:sand-and-sky' }]
}

/** White ground under a blue sky; in shade and distance snow is blue itself. */
function snow({ top, bottom }: Colours, { objects }: PixelFacts): readonly ThemeEvidence[] {
  const pale = bottom.white + bottom.blue
  const isSnowy = top.blue >= 0.6 && bottom.white >= 0.12 && pale >= 0.55
  const hasTraffic = objects.some(
    ({ label, box }) => ['bus', 'car', 'truck', 'airplane', 'boat'].includes(label) && box[2] * box[3] > 0.02,
  )
  return isSnowy && !hasTraffic
    ? [{ theme: 'snow', weight: 0.4 + 0.3 * Math.min(1, pale), reason: 'colours:snow-and-sky' }]
    : []
}

/**
 * A place rather than a thing: crisp, by day, people and cars small, walls and paving in stone's colours, some sky or none.
 * Weak by itself; where it was taken adds to it.
 */
function town({ top, bottom }: Colours, pixels: PixelFacts, metadata: Metadata): readonly ThemeEvidence[] {
  const { objects, faces, quality } = pixels
  const isWide = objects.every(({ label, box }) => box[2] * box[3] < (wideThings.has(label) ? 0.1 : 0.05))
  const hasScale = objects.some(({ label }) => wideThings.has(label))
  const stone = (warm(top) + top.grey + warm(bottom) + bottom.grey) / 2
  const isClear = quality !== null && quality.sharpness >= 0.4 && quality.brightness >= 0.25
  if (!isClear || !isWide || !hasScale || faces.length > 3) return []
  // A clock against the sky is a tower's; boats lie where people go.
  const standing = objects.some(
    ({ label, box }) => (label === 'clock' || label === 'boat') && box[2] * box[3] < 0.03,
  )
  const isStony = stone >= 0.3 && top.green + bottom.green < 0.45
  const weight = (isStony ? 0.4 : 0) + (standing && sky(top) > 0.3 ? 0.5 : 0)
  if (weight === 0) return []
  return [
    { theme: 'travel', weight, reason: 'colours:town' },
    ...(metadata.place === null ? [] : [{ theme: 'travel', weight: 0.25, reason: 'place' } as const]),
  ]
}

const wideThings: ReadonlySet<string> = new Set([
  'person',
  'car',
  'bus',
  'truck',
  'boat',
  'clock',
  'bicycle',
  'motorcycle',
  'traffic light',
  'stop sign',
  'fire hydrant',
  'parking meter',
  'bench',
  'backpack',
  'handbag',
  'umbrella',
])
