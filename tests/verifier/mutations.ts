import type { ExportFile } from '../../electron/main/export/contents'

type Pick = (below: number) => number

/** One file of a bundle as somebody changed it; `bytes` null when it was taken away. */
export interface Mutation {
  readonly what: string
  readonly name: string
  readonly bytes: Uint8Array | null
}

/** Changes one file of a bundle in one of eight ways; the same numbers give the same change. */
export function mutate(
  files: readonly ExportFile[],
  { other, earlier }: { readonly other: readonly ExportFile[]; readonly earlier: readonly ExportFile[] },
  pick: Pick,
): Mutation {
  const { name, bytes } = files[pick(files.length)]!
  const lines = splitLines(bytes)
  const at = pick(lines.length)
  const joined = (changed: readonly Uint8Array[]): Uint8Array => Buffer.concat(changed)
  const sameNameIn = (from: readonly ExportFile[]) => from.find((file) => file.name === name)?.bytes
  switch (pick(8)) {
    case 0:
      return { what: 'flip', name, bytes: flipped(bytes, pick) }
    case 1:
      return { what: 'delete', name, bytes: joined(lines.filter((_, line) => line !== at)) }
    case 2:
      return {
        what: 'insert',
        name,
        bytes: joined([...lines.slice(0, at), lines[pick(lines.length)]!, ...lines.slice(at)]),
      }
    case 3:
      return { what: 'reorder', name, bytes: joined(moved(lines, at, pick(lines.length))) }
    case 4:
      return { what: 'truncate', name, bytes: bytes.subarray(0, pick(bytes.length)) }
    case 5:
      return { what: 'roll back', name, bytes: sameNameIn(earlier) ?? null }
    case 6:
      return { what: 'replace', name, bytes: sameNameIn(other) ?? null }
    default:
      return { what: 'remove', name, bytes: null }
  }
}

function splitLines(bytes: Uint8Array): readonly Uint8Array[] {
  const text = Buffer.from(bytes).toString('latin1')
  return text.split(/(?<=\n)/).map((line) => Buffer.from(line, 'latin1'))
}

function flipped(bytes: Uint8Array, pick: Pick): Uint8Array {
  const copy = new Uint8Array(bytes)
  const at = pick(copy.length)
  copy[at] = (copy[at] ?? 0) ^ (1 << pick(8))
  return copy
}

function moved(lines: readonly Uint8Array[], from: number, to: number): readonly Uint8Array[] {
  const rest = lines.filter((_, at) => at !== from)
  return [...rest.slice(0, to), lines[from]!, ...rest.slice(to)]
}
