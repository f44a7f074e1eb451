import * as z from 'zod/mini'

import { clauseIds } from './clause-values'
import { issueInWords } from './fault-words'
import { lineOfJsonFault } from './json-fault'
import { lineOf, linesOfJson } from './json-lines'
import type { Clauses, PolicyPack } from './pack'
import { packSchema } from './pack-schema'

/** What is wrong with a pack's file, and where. */
export interface PackFault {
  /** The clause it is in; null when it is in none. */
  readonly clause: string | null
  /** From 1. */
  readonly line: number
  readonly what: string
}

export type LoadedPack =
  | { readonly ok: true; readonly pack: PolicyPack }
  | { readonly ok: false; readonly faults: readonly PackFault[] }

/** Checks a pack's text: JSON, every clause there with a value of its shape, and every cited source listed. */
export function loadPack(text: string): LoadedPack {
  const json = parseJson(text)
  if (!json.ok) return { ok: false, faults: [json.fault] }
  const lines = linesOfJson(text)
  const parsed = z.safeParse(packSchema, json.value)
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.map((issue) => faultOf(issue, lines)) }
  const pack = parsed.data
  const faults = sourceFaults(pack, lines)
  return faults.length === 0 ? { ok: true, pack } : { ok: false, faults }
}

/** A fault as one line: `upload.window (line 12): value must be a whole number or "everything"`. */
export const faultInWords = ({ clause, line, what }: PackFault): string =>
  `${clause ?? 'pack'} (line ${String(line)}): ${what}`

type ParsedJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: PackFault }

function parseJson(text: string): ParsedJson {
  try {
    // Editors of some systems begin a file with a byte-order mark.
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown }
  } catch {
    const what = 'not JSON: a comma, a quote or a bracket is missing here or just before, or is too much'
    return { ok: false, fault: { clause: null, line: lineOfJsonFault(text), what } }
  }
}

function faultOf(issue: z.core.$ZodIssue, lines: ReadonlyMap<string, number>): PackFault {
  const [first, second] = issue.path
  const named = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const clause = first === 'clauses' ? (second ?? named) : undefined
  const path = named === undefined ? issue.path : [...issue.path, named]
  const missing = lines.has(path.map(String).join('/')) ? null : missingInWords(path)
  return {
    clause: clause === undefined ? null : String(clause),
    line: lineOf(lines, path),
    what: missing ?? issueInWords(issue),
  }
}

/** A clause is named by the fault itself, what lies in it is not. */
function missingInWords(path: readonly PropertyKey[]): string | null {
  if (path.length === 0) return null
  return path[0] === 'clauses' && path.length === 2 ? 'missing' : `"${String(path.at(-1))}" is missing`
}

function sourceFaults(
  pack: { readonly sources: PolicyPack['sources']; readonly clauses: Clauses },
  lines: ReadonlyMap<string, number>,
): readonly PackFault[] {
  const listed = new Set(pack.sources.map((source) => source.id))
  return clauseIds.flatMap((clause) =>
    pack.clauses[clause].sources.flatMap((source, index) =>
      listed.has(source)
        ? []
        : [
            {
              clause,
              line: lineOf(lines, ['clauses', clause, 'sources', index]),
              what: `no source "${source}"`,
            },
          ],
    ),
  )
}
