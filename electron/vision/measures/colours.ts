import type { Colours, ColourShares } from '../../../shared/domain/item/facts'
import type { Picture } from '../picture/picture'
import { cut, scaled } from '../picture/scale'

/** Shares of coarse colours in the top and the bottom third. */
export function coloursOf(picture: Picture): Colours {
  const third = (y: number): ColourShares =>
    sharesOf(
      cut(
        picture,
        { x: 0, y: y * picture.height, width: picture.width, height: picture.height / 3 },
        { width: 96, height: 32 },
      ),
    )
  return { top: third(0), bottom: third(2 / 3) }
}

/** Of the whole picture, the colours that lit skin mostly has. */
export function skinShare(picture: Picture): number {
  const { skin, sand, red } = sharesOf(scaled(picture, 64, 64))
  return skin + sand + red
}

function sharesOf({ rgb }: Picture): ColourShares {
  const counts = { white: 0, black: 0, grey: 0, blue: 0, green: 0, sand: 0, skin: 0, red: 0 }
  for (let i = 0; i < rgb.length; i += 3) {
    const name = nameOf(rgb[i]!, rgb[i + 1]!, rgb[i + 2]!)
    if (name !== null) counts[name]++
  }
  const pixels = rgb.length / 3
  return {
    white: counts.white / pixels,
    black: counts.black / pixels,
    grey: counts.grey / pixels,
    blue: counts.blue / pixels,
    green: counts.green / pixels,
    sand: counts.sand / pixels,
    skin: counts.skin / pixels,
    red: counts.red / pixels,
  }
}

/** By hue in degrees, saturation and value, as people name colours; what fits none counts for none. */
function nameOf(red: number, green: number, blue: number): keyof ColourShares | null {
  const value = Math.max(red, green, blue)
  const range = value - Math.min(red, green, blue)
  const saturation = value === 0 ? 0 : range / value
  if (value < 45) return 'black'
  if (saturation < 0.13) return value > 200 ? 'white' : 'grey'
  const hue = hueOf(red, green, blue)
  if (hue >= 165 && hue < 260) return 'blue'
  if (hue >= 65 && hue < 165) return 'green'
  if (hue >= 345 || hue < 12) return saturation > 0.5 ? 'red' : 'skin'
  if (hue < 50 && saturation >= 0.2 && saturation < 0.65 && red > 95 && red - green > 14) return 'skin'
  if (hue >= 20 && hue < 65 && saturation < 0.55 && value > 110) return 'sand'
  return null
}

function hueOf(red: number, green: number, blue: number): number {
  const value = Math.max(red, green, blue)
  const range = value - Math.min(red, green, blue)
  if (value === red) return (60 * ((green - blue) / range) + 360) % 360
  if (value === green) return 60 * ((blue - red) / range) + 120
  return 60 * ((red - green) / range) + 240
}
