/** One key frame of a video, as its packets hold it. */
export interface Keyframe {
  readonly codec: 'hevc' | 'av1'
  /** Body of `hvcC` or `av1C`. */
  readonly config: Uint8Array
  /** The frame's bytes, in the container's own framing. */
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

const names = {
  hevc: { brand: 'heic', item: 'hvc1', config: 'hvcC' },
  av1: { brand: 'avif', item: 'av01', config: 'av1C' },
} as const

/**
 * Wraps a key frame as a still picture, HEIC or AVIF, byte for byte what a phone would have written.
 *
 * A key frame is coded like a still, so a still's decoder shows frames of videos that nothing here can play.
 * Boxes as in ISO 23008-12.
 */
export function wrapKeyframe(frame: Keyframe): Uint8Array {
  const { brand, item, config } = names[frame.codec]
  const ftyp = box('ftyp', text(brand), u32(0), text('mif1'), text(brand))
  const meta = (offset: number): Uint8Array =>
    box(
      'meta',
      u32(0),
      box('hdlr', u32(0), u32(0), text('pict'), new Uint8Array(13)),
      box('pitm', u32(0), u16(1)),
      box('iloc', u32(0), u16(0x4400), u16(1), u16(1), u16(0), u16(1), u32(offset), u32(frame.data.length)),
      box(
        'iinf',
        u32(0),
        u16(1),
        box('infe', u32(0x0200_0000), u16(1), u16(0), text(item), new Uint8Array(1)),
      ),
      box(
        'iprp',
        box('ipco', box(config, frame.config), box('ispe', u32(0), u32(frame.width), u32(frame.height))),
        box('ipma', u32(0), u32(1), u16(1), Uint8Array.of(2, 0x81, 0x02)),
      ),
    )
  const offset = ftyp.length + meta(0).length + 8
  return join([ftyp, meta(offset), box('mdat', frame.data)])
}

function box(type: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = join(parts)
  return join([u32(body.length + 8), text(type), body])
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0)
  return whole
}

const text = (letters: string): Uint8Array => Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
const u16 = (value: number): Uint8Array => Uint8Array.of(value >> 8, value & 255)
const u32 = (value: number): Uint8Array =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255)
