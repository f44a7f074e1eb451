/** Last part of a path, whichever slash divides it. */
export const fileNameOf = (path: string): string => path.slice(lastSlash(path) + 1)

/** Folders of a path, outermost first. */
export const foldersOf = (path: string): readonly string[] =>
  path
    .slice(0, Math.max(0, lastSlash(path)))
    .split(/[/\\]/)
    .filter((folder) => folder !== '' && folder !== '.')

/** Lower case, without the dot; empty when there is none. */
export function extensionOf(path: string): string {
  const name = fileNameOf(path)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase()
}

/** File name without its last extension. */
export function stemOf(path: string): string {
  const name = fileNameOf(path)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? name : name.slice(0, dot)
}

const lastSlash = (path: string): number => Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))
