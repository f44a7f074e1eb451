import { spawnSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout's own folder. */
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** A tool of the project's own dependencies. */
export const tool = (name) => resolve(projectFolder, 'node_modules/.bin', name)

/** Runs a command in the project's folder with its output shown; throws when it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: projectFolder, stdio: 'inherit', ...options })
  if (done.error) throw done.error
  if (done.status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${done.status ?? done.signal}`)
}

/** Whether a command can be started and says it succeeded; its output is not shown. */
export function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

/** Says what is being done and how long it took. */
export async function step(name, work) {
  const started = performance.now()
  process.stderr.write(`· ${name}\n`)
  const result = await work()
  process.stderr.write(`  done in ${((performance.now() - started) / 1_000).toFixed(1)} s\n`)
  return result
}
