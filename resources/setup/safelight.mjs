// Runs the command line as it was built; builds it first when it was not.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { projectFolder } from './run.mjs'

const script = resolve(projectFolder, 'out/main/cli.js')

if (!existsSync(script)) {
  // The build's own words belong on stderr: stdout is the result's.
  const built = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      "const { build } = await import('./resources/setup/build.mjs'); await build()",
    ],
    { cwd: projectFolder, stdio: ['ignore', 2, 2] },
  )
  if (built.status !== 0) {
    process.stderr.write('safelight: the program could not be built; "npm start" sets everything up\n')
    process.exit(3)
  }
}
// npm moves to the project's folder; paths on the command line are meant from where the user is.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
await import(pathToFileURL(script).href)
