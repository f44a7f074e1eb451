import { randomStream } from '../draw/random.mjs'
import * as celebration from './celebration.mjs'
import * as indoors from './indoors.mjs'
import * as nature from './nature.mjs'
import * as park from './park.mjs'
import * as table from './table.mjs'
import * as town from './town.mjs'
import * as wedding from './wedding.mjs'
import * as things from './things.mjs'
import * as cakes from './cakes.mjs'

const { lawn: _lawn, mountains, ...outdoors } = nature
const { definitions: _definitions, ...dishes } = table
const scenes = {
  ...cakes,
  ...celebration,
  ...indoors,
  ...outdoors,
  mountains,
  ...park,
  ...dishes,
  ...things,
  ...town,
  ...wedding,
}

/** The SVG of a scene, 1600 × 1200; the same words give the same picture. */
export function scene(name, { seed, light = 'day' }) {
  const draw = scenes[name]
  if (draw === undefined) throw new Error(`no scene called ${name}`)
  return draw(randomStream(`${name} ${seed}`), light)
}
