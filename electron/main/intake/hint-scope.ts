import { extensionOf, fileNameOf } from '../../../shared/domain/item/file-name'
import { withCompanions, folderOf } from './companions'
import { isAtOrBelow } from './difference'
import type { Candidate } from './found-file'
import { listFolder, walk } from './walk'

/** Google cuts a sidecar's name at 46 characters, so longer keys could miss one. */
const keyLength = 40

/** The part of a roll that was looked at: everything, or what a few hints point to. */
export interface Looked {
  readonly present: readonly Candidate[]
  readonly unreadable: readonly string[]
  readonly isInScope: (path: string) => boolean
}

export async function lookAtRoot(root: string): Promise<Looked> {
  const walked = await walk(root, '')
  return { present: withCompanions(walked.files), unreadable: walked.unreadable, isInScope: () => true }
}

/**
 * Looks at what a hint's path names, at everything beneath it, and at the files beside it that could belong to it (sidecars,
 * the other half of a Live Photo), since a file's companions are part of what it is.
 */
export async function lookAtHint(root: string, path: string): Promise<Looked> {
  const folder = folderOf(path)
  const key = companionKey(fileNameOf(path))
  const isRelated = (name: string): boolean => areRelated(companionKey(name), key)
  const beside = await listFolder(root, folder, isRelated)
  const beneath = await walk(root, path)
  const files = new Map([...beside.files, ...beneath.files].map((file) => [file.path, file]))
  return {
    present: withCompanions([...files.values()]),
    unreadable: [...beside.unreadable, ...beneath.unreadable],
    isInScope: (known) =>
      isAtOrBelow(known, path) || (folderOf(known) === folder && isRelated(fileNameOf(known))),
  }
}

/** What a file and its companions share: `IMG_1` of `IMG_1(2).jpg`, `IMG_1.jpg.json` and `IMG_E1.aae`. */
function companionKey(name: string): string {
  const plain = name.normalize('NFC').toLowerCase()
  const end = plain.search(/[.(]/)
  const head = extensionOf(plain) === '' || end <= 0 ? plain : plain.slice(0, end)
  return head.replace(/^(img_)[eo](\d+)$/, '$1$2').slice(0, keyLength)
}

const areRelated = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one)
