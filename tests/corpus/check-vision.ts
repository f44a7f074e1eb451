import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { openVision } from '../../electron/vision/vision'
import { requireCorpus } from './corpus-folder'
import { checkFaces } from './vision/check-faces'
import { checkIdentity } from './vision/check-identity'
import { checkObjects } from './vision/check-objects'
import { checkTexts } from './vision/check-texts'
import { checkThemes } from './vision/check-themes'
import { shown } from './vision/figure'
import type { Checked } from './vision/figure'

// One line a figure; the confusions behind them go to out/check-vision.txt. Names of checks may follow, as `faces texts`; `--documents N`
// draws fewer documents than the full 300.

const corpus = requireCorpus()
const words = process.argv.slice(2)
const at = words.indexOf('--documents')
const documents = at < 0 ? 300 : Number(words[at + 1])
const vision = await openVision({ modelsFolder: resolve('out/models') })

const checks: Readonly<Record<string, () => Promise<Checked>>> = {
  faces: () => checkFaces(corpus, vision),
  identity: () => checkIdentity(corpus, vision),
  objects: () => checkObjects(corpus, vision),
  themes: () => checkThemes(corpus, vision),
  texts: () => checkTexts(documents),
}
const wanted = words.filter((word) => Object.hasOwn(checks, word))

const confusions: string[] = []
let isUnder = false
for (const name of wanted.length > 0 ? wanted : Object.keys(checks)) {
  const checked = await checks[name]!()
  for (const figure of checked.figures) {
    console.log(shown(figure))
    if (figure.atLeast !== null && figure.value < figure.atLeast) isUnder = true
  }
  confusions.push(...checked.confusions)
}
mkdirSync('out', { recursive: true })
writeFileSync('out/check-vision.txt', `${confusions.join('\n')}\n`)
console.log(`confusions: ${String(confusions.length)} lines in out/check-vision.txt`)
process.exit(isUnder ? 1 : 0)
