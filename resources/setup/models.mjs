// Lays the models out: from npm packages that are already installed into out/models, each checked by its SHA-256.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const require = createRequire(join(root, 'package.json'))

export async function layOutModels(folder = join(root, 'out/models')) {
  const manifest = JSON.parse(await readFile(join(root, 'resources/models.json'), 'utf8'))
  await mkdir(folder, { recursive: true })
  await Promise.all(manifest.files.map((entry) => layOut(entry, folder)))
  return folder
}

async function layOut(entry, folder) {
  const target = join(folder, entry.file)
  if (sha256(await readFile(target).catch(() => Buffer.alloc(0))) === entry.sha256) return
  const bytes = await bytesOf(entry)
  const found = sha256(bytes)
  if (found !== entry.sha256) throw new Error(`${entry.file}: SHA-256 is ${found}, not ${entry.sha256}`)
  // Renamed into place: two builds at once must never see half a model.
  const partial = `${target}.${process.pid}.part`
  await writeFile(partial, bytes)
  await rename(partial, target)
}

async function bytesOf(entry) {
  const name = entry.package.slice(0, entry.package.lastIndexOf('@'))
  const source = join(root, 'node_modules', name, entry.from)
  if (entry.extract === 'json') return Buffer.from(JSON.stringify(require(source)))
  if (entry.extract === 'base64') return Buffer.from(require(source), 'base64')
  return readFile(source)
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(`models: ${await layOutModels()}`)
}
