import type { Failure } from '../../shared/ipc/wire'

/** What went wrong, in one sentence for the terminal. */
export function failureInWords({ code, detail }: Failure): string {
  switch (code) {
    case 'not-found':
      return `there is nothing known as ${detail}`
    case 'root-missing':
      return `${detail} is no folder that can be read`
    case 'root-inside-another':
      return `${detail} lies in a roll that is kept in this data folder, or holds it`
    case 'folder-refused':
      return `${detail} cannot be a roll: it is the whole disk, or holds the program's own data`
    case 'inside-roll':
      return `${detail} lies inside the roll, where nothing is ever written`
    case 'pack-invalid':
      return `a policy pack is not valid: ${detail}`
    case 'store-corrupt':
      return `what is kept in the data folder is damaged: ${detail}`
    case 'store-in-use':
      return `the data folder is in use by another Safelight: ${detail}`
    case 'disk-full':
      return `the disk is full: ${detail}`
    case 'cancelled':
      return `it was cancelled: ${detail}`
    case 'invalid-input':
    case 'unknown-call':
    case 'wrong-sender':
    case 'internal':
      return `${code}: ${detail}`
  }
}
