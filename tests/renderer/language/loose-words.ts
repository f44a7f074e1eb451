import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import ts from 'typescript'

import type { Sentence } from './sentences'

/** What the window or the system shows of these, people read. */
const readFrom = new Set([
  'title',
  'aria-label',
  'placeholder',
  'alt',
  'name',
  'says',
  'more',
  'label',
  'message',
  'detail',
  'body',
  'toolTip',
])
const productName = 'Safelight'

/** Words that people would read, written outside the language files: no translator would find them, and no test reads them. */
export function looseWordsIn(folder: string): readonly Sentence[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/(^|\/)language\//.test(path))
    .flatMap((path) => looseWordsOf(path, readFileSync(join(folder, path), 'utf8')))
}

/** The same for one file's source. */
export function looseWordsOf(path: string, source: string): readonly Sentence[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const says = readTextOf(node)
    if (says !== null && /\p{L}{2}/u.test(says) && says.trim() !== productName) found.push(says.trim())
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found.map((says) => ({ where: path, says }))
}

/** Text between tags; literals given to what is read, but for codes, which have no capital and no space. */
function readTextOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text
  if (ts.isJsxAttribute(node) && node.initializer !== undefined && ts.isStringLiteral(node.initializer))
    return readFrom.has(node.name.getText()) ? sentenceIn(node.initializer.text) : null
  if (ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer))
    return readFrom.has(node.name.getText()) ? sentenceIn(node.initializer.text) : null
  return null
}

const sentenceIn = (text: string): string | null => (/^\p{Lu}|\s/u.test(text) ? text : null)
