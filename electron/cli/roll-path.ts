import { relative, resolve, sep } from 'node:path'

import { isInside } from '../main/intake/root-refusal'

/** A path as the shell knows it, relative to the roll that holds it; null when none does. */
export function rollPath(path: string, folders: readonly string[]): string | null {
  const whole = resolve(path)
  const folder = folders.find((one) => isInside(whole, one))
  return folder === undefined ? null : relative(folder, whole).split(sep).join('/')
}
