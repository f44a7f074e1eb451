import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { projectFolder, succeeds } from './run.mjs'

const unprivileged = 65_534
const privateMounts = ['--mount', '--propagation', 'private']

/**
 * How to start the Electron in `folder`: `{ executable, appFolder, confined }`. Electron's sandbox does not start for root, so
 * root starts it as an unprivileged user; and where that user may not read the checkout (a private temporary
 * folder), through a private bind mount of it. Only where neither works it runs with `--no-sandbox`, not confined.
 */
export function launcherFor(folder, cache) {
  const electron = join(folder, 'electron')
  if (process.platform !== 'linux' || process.getuid() !== 0) {
    return { executable: electron, appFolder: projectFolder, confined: true }
  }
  mkdirSync(cache, { recursive: true })
  if (canBeReadBy(unprivileged)) {
    const executable = writeLauncher(
      join(cache, 'electron-plain'),
      electron,
      `exec ${asUnprivileged(cache)} "$electron" "$@"`,
    )
    return { executable, appFolder: projectFolder, confined: true }
  }
  const appFolder = join(cache, 'checkout')
  mkdirSync(appFolder, { recursive: true })
  if (
    succeeds('sh', [
      '-c',
      throughMount(cache, appFolder, `test -r ${quoted(join(appFolder, 'package.json'))}`),
    ])
  ) {
    const start = throughMount(cache, appFolder, '"$electron" "$@"')
    return {
      executable: writeLauncher(join(cache, 'electron-mounted'), electron, start),
      appFolder,
      confined: true,
    }
  }
  const executable = writeLauncher(
    join(cache, 'electron-unconfined'),
    electron,
    'exec "$electron" --no-sandbox "$@"',
  )
  return { executable, appFolder: projectFolder, confined: false }
}

function canBeReadBy(user) {
  const asThem = [
    `--reuid=${user}`,
    `--regid=${user}`,
    '--clear-groups',
    'test',
    '-r',
    join(projectFolder, 'package.json'),
  ]
  return spawnSync('setpriv', asThem, { stdio: 'ignore' }).status === 0
}

/**
 * Runs `command` as the unprivileged user, in a mount namespace of its own where the parts of the checkout stand below
 * `appFolder`. Part by part, because the checkout's own folder may be closed to others.
 */
function throughMount(cache, appFolder, command) {
  const mounts = [`mount -t tmpfs -o mode=755 tmpfs ${quoted(appFolder)}`]
  for (const part of ['package.json', 'node_modules', 'out', 'resources', 'dist']) {
    const [from, to] = [quoted(join(projectFolder, part)), quoted(join(appFolder, part))]
    mounts.push(
      `if [ -d ${from} ]; then mkdir ${to} && mount --bind ${from} ${to}; elif [ -e ${from} ]; then : > ${to} && mount --bind ${from} ${to}; fi`,
    )
  }
  const inside = `electron=$1; shift; ${mounts.join(' && ')} && exec ${asUnprivileged(cache)} ${command}`
  return `exec unshare ${privateMounts.join(' ')} sh -c ${quoted(inside)} sh "$electron" "$@"`
}

function asUnprivileged(cache) {
  const home = join(cache, 'home')
  mkdirSync(home, { recursive: true })
  chownSync(home, unprivileged, unprivileged)
  // A test may give the app another home to look for folders in.
  const own = `\${SAFELIGHT_HOME:-${home}}`
  const environment = `env HOME="${own}" XDG_CONFIG_HOME="${own}/.config" XDG_CACHE_HOME=${home}/.cache`
  return `setpriv --reuid=${unprivileged} --regid=${unprivileged} --clear-groups ${environment}`
}

/** The packed app is started the same way: `SAFELIGHT_ELECTRON_BINARY` names another executable than plain Electron. */
function writeLauncher(file, electron, start) {
  const lines = [
    '#!/bin/sh',
    `electron=\${SAFELIGHT_ELECTRON_BINARY:-${quoted(electron)}}`,
    // The virtual display's cookie belongs to root; the other user needs a copy that it may read.
    'if [ -n "$XAUTHORITY" ] && [ -r "$XAUTHORITY" ]; then',
    '  copy="$(mktemp)" && cp "$XAUTHORITY" "$copy" && chmod 644 "$copy" && export XAUTHORITY="$copy"',
    'fi',
    start,
  ]
  writeFileSync(file, `${lines.join('\n')}\n`)
  chmodSync(file, 0o755)
  return file
}

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`
