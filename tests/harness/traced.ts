import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a process can be run here with every system call told, in a network namespace with nothing in it. */
export const canTrace =
  process.platform === 'linux' &&
  spawnSync('unshare', ['-n', 'strace', '-o', '/dev/null', 'true']).status === 0

export interface Traced {
  readonly status: number | null
  readonly out: string
  readonly err: string
  /** Every call of every process, one a line, as strace writes them. */
  readonly calls: readonly string[]
}

/** Runs a command in an empty network namespace and gives its calls of these kinds, all its children's too. */
export function runTraced(
  command: readonly string[],
  { kinds, folder }: { readonly kinds: string; readonly folder: string },
): Traced {
  const trace = ['strace', '-ff', '-y', '-s', '400', '-e', `trace=${kinds}`, '-o', join(folder, 'calls')]
  const { status, stdout, stderr } = spawnSync('unshare', ['-n', ...trace, ...command], {
    encoding: 'utf8',
    maxBuffer: 256 * 1_024 * 1_024,
  })
  const calls = readdirSync(folder)
    .filter((name) => name.startsWith('calls.'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  return { status, out: stdout, err: stderr, calls }
}

/** Calls that would reach another machine, or this one by its network: any use of an internet address. */
export const networkCalls = (calls: readonly string[]): readonly string[] =>
  calls.filter((call) => /^(connect|sendto|sendmsg|sendmmsg|bind)\(.*\bAF_INET6?\b/.test(call))

/** Calls that could change something below a folder: an open for writing, a rename, a removal, a change of times or rights. */
export const writesBelow = (calls: readonly string[], folder: string): readonly string[] =>
  calls.filter(
    (call) =>
      call.includes(folder) &&
      (/^open(at)?2?\(.*\b(O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND)\b/.test(call) ||
        /^(creat|rename|unlink|rmdir|mkdir|link|symlink|truncate|ftruncate|chmod|fchmod|chown|lchown|fchown|utime|f?set?xattr|f?remove?xattr|mknod)/.test(
          call,
        )),
  )

export const fileCalls =
  'open,openat,openat2,creat,rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,link,linkat,symlink,symlinkat,truncate,ftruncate,chmod,fchmod,fchmodat,chown,lchown,fchown,fchownat,utime,utimes,utimensat,futimesat,setxattr,lsetxattr,fsetxattr,removexattr,lremovexattr,fremovexattr,mknod,mknodat'
export const socketCalls = 'connect,sendto,sendmsg,sendmmsg,bind,socket'
