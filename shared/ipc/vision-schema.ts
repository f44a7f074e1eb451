import * as z from 'zod/mini'

import { cocoLabels } from '../domain/item/coco-labels'
import type { LookReply, VisionReady } from './vision'

/** Vision works on a stranger's pixels, so its words are a stranger's: strict shapes, closed names, capped lists. */
export const parseLookReply = (value: unknown): LookReply | null => parsed(lookReply, value)
export const parseVisionReady = (value: unknown): VisionReady | null => parsed(visionReady, value)

const mostFaces = 2_000
const share = z.number().check(z.minimum(0), z.maximum(1))
const box = z.tuple([share, share, share, share])
const seconds = z.nullable(z.number().check(z.minimum(0), z.maximum(1e7)))
const years = z.number().check(z.minimum(0), z.maximum(120))
const count = z.number().check(z.int(), z.minimum(0), z.maximum(1_000_000))

const face = z.strictObject({
  box,
  score: share,
  age: z.nullable(z.strictObject({ estimate: years, low: years, high: years })),
  expression: z.nullable(z.enum(['neutral', 'happy', 'sad', 'angry', 'fearful', 'disgusted', 'surprised'])),
  atSeconds: seconds,
})

const object = z.strictObject({ label: z.enum(cocoLabels), score: share, box, atSeconds: seconds })

const textKind = z.enum([
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
])

const text = z.strictObject({
  kinds: z.array(textKind).check(z.maxLength(19)),
  words: count,
  regions: z.array(z.strictObject({ kind: textKind, box })).check(z.maxLength(500)),
})

const quality = z.strictObject({
  sharpness: share,
  brightness: share,
  colourfulness: share,
  perceptualHash: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
})

const colourShares = z.strictObject({
  white: share,
  black: share,
  grey: share,
  blue: share,
  green: share,
  sand: share,
  skin: share,
  red: share,
})

const pixels = z.strictObject({
  faces: z.array(face).check(z.maxLength(mostFaces)),
  objects: z.array(object).check(z.maxLength(5_000)),
  text: z.nullable(text),
  intimacy: z.nullable(z.strictObject({ score: share })),
  quality: z.nullable(quality),
  colours: z.nullable(z.strictObject({ top: colourShares, bottom: colourShares })),
})

const descriptor = z.custom<Float32Array>(
  (value) => value instanceof Float32Array && value.length === 128 && value.every(Number.isFinite),
  'not a face descriptor',
)

const problem = z.strictObject({
  code: z.enum(['corrupt', 'too-large', 'timed-out', 'vision-crashed', 'frames-not-seen']),
  sentence: z.string().check(z.maxLength(500)),
})

const lookReply = z
  .strictObject({
    job: z.number().check(z.int(), z.minimum(0)),
    pixels: z.nullable(pixels),
    descriptors: z.array(descriptor).check(z.maxLength(mostFaces)),
    problem: z.nullable(problem),
  })
  .check(z.refine((reply) => reply.descriptors.length === (reply.pixels?.faces.length ?? 0)))

const visionReady = z.strictObject({
  backend: z.enum(['wasm', 'tfjs-node']),
  models: z
    .array(
      z.strictObject({
        name: z.string().check(z.maxLength(100)),
        package: z.string().check(z.maxLength(100)),
        sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      }),
    )
    .check(z.maxLength(50)),
})

function parsed<Value>(schema: z.ZodMiniType<Value>, value: unknown): Value | null {
  const result = z.safeParse(schema, value)
  return result.success ? result.data : null
}
