// Stands where Electron's own default app stands: loads the app folder named on the command line. An ES module, because
// only then does Electron hold `ready` until the app's code has loaded.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { app } from 'electron'

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (folder === undefined) {
  process.stderr.write('usage: electron FOLDER\n')
  process.exit(2)
}
const appFolder = resolve(folder)
const manifest = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'))
app.setName(manifest.productName ?? manifest.name)
app.setVersion(manifest.version)
app.setAppPath(appFolder)
await import(pathToFileURL(join(appFolder, manifest.main)).href)
