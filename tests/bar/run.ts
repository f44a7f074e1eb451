import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import { dirname, resolve } from 'node:path'

export const projectFolder = resolve(import.meta.dirname, '../..')
export const tool = (name: string): string => resolve(projectFolder, 'node_modules/.bin', name)
/** Where the runners' reports and whole outputs are kept, for whoever wants to know more than one line. */
export const barFolder = resolve(projectFolder, 'out/bar')

export interface Done {
  readonly status: number | null
  readonly printed: string
}

/** Runs a command in the project's folder; what it prints is kept in a log and given back. */
export async function runLogged(
  words: readonly string[],
  log: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Done> {
  mkdirSync(dirname(log), { recursive: true })
  const file = createWriteStream(log)
  const [command = '', ...rest] = words
  const child = spawn(command, rest, { cwd: projectFolder, env: { ...process.env, ...env } })
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed.push(text)
      file.write(text)
    })
  }
  const status = await new Promise<number | null>((done) => {
    child.once('error', () => done(null))
    child.once('close', done)
  })
  await finished(file.end())
  return { status, printed: printed.join('') }
}
