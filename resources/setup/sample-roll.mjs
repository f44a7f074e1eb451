import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  cpSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const project = fileURLToPath(new URL('../../', import.meta.url))
const recipe = join(project, 'resources/sample-roll')
const target = join(project, 'out/sample-roll')
const stamp = join(project, 'out/sample-roll.stamp')
const drawnWith = ['sharp', '@vladmandic/face-api', '@fontsource/inter', 'opentype.js', 'zxing-wasm']

/** Makes `out/sample-roll` (and `out/sample-roll-truth.json` beside it) unless what is there came of the same recipe. */
export async function buildSampleRoll() {
  const wanted = recipeHash()
  if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
    return { made: false, folder: target }
  const { writeSampleRoll } = await import(pathToFileURL(join(recipe, 'make.mjs')).href)
  const fresh = `${target}.new-${process.pid}`
  try {
    rmSync(fresh, { recursive: true, force: true })
    mkdirSync(fresh, { recursive: true })
    await writeSampleRoll(fresh)
    // The roll appears whole or not at all.
    rmSync(target, { recursive: true, force: true })
    renameSync(fresh, target)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  cpSync(join(target, '.safelight-truth.json'), join(project, 'out/sample-roll-truth.json'))
  writeFileSync(stamp, wanted)
  return { made: true, folder: target }
}

function recipeHash() {
  const hash = createHash('sha256')
  for (const file of filesBelow(recipe)) hash.update(file.slice(recipe.length)).update(readFileSync(file))
  for (const name of drawnWith)
    hash.update(JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8')).version)
  return hash.digest('hex')
}
const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .sort()

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = Date.now()
  const { made } = await buildSampleRoll()
  console.log(
    made
      ? `sample roll made in ${((Date.now() - started) / 1000).toFixed(0)} s`
      : 'sample roll is up to date',
  )
}
