import type { Picture } from '../picture/picture'

/**
 * A face that every net here takes for one, drawn by the same arithmetic everywhere: a self-test needs a picture that is known to the
 * byte, and no photo of a person may be shipped for it.
 */
export function knownFace(): Picture {
  const rgb = new Uint8Array(side * side * 3)
  for (let y = 0, at = 0; y < side; y++) {
    for (let x = 0; x < side; x++, at += 3) {
      const colour = parts.reduce<Colour>((under, part) => over(under, part, [x, y]), [188, 196, 204])
      for (let channel = 0; channel < 3; channel++) rgb[at + channel] = Math.round(colour[channel]!)
    }
  }
  return { width: side, height: side, rgb }
}

const side = 256

type Colour = readonly [number, number, number]

/** An ellipse with a soft edge, darker towards its right by `shade`. */
interface Part {
  readonly at: readonly [x: number, y: number]
  readonly radii: readonly [x: number, y: number]
  readonly colour: Colour
  readonly soft: number
  readonly shade: number
}

const part = (
  [x, y, width, height]: readonly [x: number, y: number, radiusX: number, radiusY: number],
  colour: Colour,
  { soft = 0.08, shade = 0 }: { readonly soft?: number; readonly shade?: number } = {},
): Part => ({ at: [x, y], radii: [width, height], colour, soft, shade })

const [skin, hair, dark, lips] = [
  [224, 178, 150],
  [62, 44, 34],
  [40, 28, 26],
  [176, 92, 88],
] as const satisfies readonly Colour[]

const bothSides = (make: (x: (offset: number) => number) => readonly Part[]): readonly Part[] =>
  [-1, 1].flatMap((sign) => make((offset) => 128 + sign * offset))

const parts: readonly Part[] = [
  part([128, 290, 104, 92], [54, 72, 110]),
  part([128, 106, 78, 88], hair),
  part([128, 206, 30, 46], [196, 150, 124]),
  part([128, 134, 61, 80], skin, { shade: 0.16, soft: 0.04 }),
  part([128, 62, 58, 26], hair, { soft: 0.3 }),
  ...bothSides((x) => [
    part([x(63), 138, 8, 17], [206, 158, 132]),
    part([x(27), 106, 17, 4.5], hair, { soft: 0.5 }),
    part([x(27), 122, 17, 10], [196, 146, 120], { soft: 0.6 }),
    part([x(26), 122, 13, 6.5], [240, 238, 234], { soft: 0.2 }),
    part([x(26), 122, 6, 6.2], [70, 50, 38], { soft: 0.2 }),
    part([x(26), 122, 3, 3], [12, 10, 10], { soft: 0.3 }),
    part([x(26), 116.5, 15, 2.4], dark, { soft: 0.6 }),
    part([x(34), 160, 16, 12], [230, 160, 138], { soft: 0.9 }),
    part([x(8), 158, 4, 2.8], [130, 84, 70], { soft: 0.6 }),
  ]),
  part([120, 140, 5, 22], [238, 200, 174], { soft: 0.9 }),
  part([136, 146, 5, 20], [198, 148, 122], { soft: 0.9 }),
  part([128, 166, 16, 5], [190, 138, 114], { soft: 0.8 }),
  part([128, 182, 24, 9], lips, { soft: 0.2 }),
  part([128, 181, 22, 1.8], [96, 40, 42], { soft: 0.6 }),
  part([128, 196, 18, 4], [198, 148, 124], { soft: 0.9 }),
]

function over(under: Colour, { at, radii, colour, soft, shade }: Part, [x, y]: Part['at']): Colour {
  const away = Math.sqrt(((x - at[0]) / radii[0]) ** 2 + ((y - at[1]) / radii[1]) ** 2)
  const share = Math.max(0, Math.min(1, (1 + soft - away) / (2 * soft)))
  if (share === 0) return under
  const light = 1 - shade * Math.max(-1, Math.min(1, (x - at[0]) / radii[0]))
  return under.map(
    (value, channel) => value + (colour[channel]! * light - value) * share,
  ) as unknown as Colour
}
