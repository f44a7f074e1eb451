import { lstat, readdir } from 'node:fs/promises'

import { isIgnoredName } from './ignore-rules'

/**
 * Tells a roll that is there from one whose folder was unmounted, replaced or cannot be listed: that removes nothing.
 *
 * A root that held files and holds none now counts as missing, since an unmounted folder looks just so.
 */
export async function isRootMissing(root: string, heldFiles: boolean): Promise<boolean> {
  try {
    if (!(await lstat(root)).isDirectory()) return true
    const names = await readdir(root)
    return heldFiles && names.every(isIgnoredName)
  } catch {
    return true
  }
}
