import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import ts from 'typescript'

/** One piece of text that people may read, with where it stands. */
export interface Sentence {
  readonly where: string
  readonly says: string
}

/** Every sentence in a folder of language files: strings and templates, keys and imports left out. */
export function sentencesIn(folder: string): readonly Sentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => textsOf(name, readFileSync(join(folder, name), 'utf8')))
}

/** The same for one file's source: a placeholder counts as one word. */
export function textsOf(name: string, source: string): readonly Sentence[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return
    if (ts.isStringLiteral(node) && isRead(node)) found.push(node.text)
    if (ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text)
    if (ts.isTemplateExpression(node)) {
      found.push(node.head.text + node.templateSpans.map((span) => `5${span.literal.text}`).join(''))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found.flatMap((text) =>
    text
      .split(/(?<=[.!?;:])\s+/)
      .filter((says) => says.trim() !== '')
      .map((says) => ({ where: name, says })),
  )
}

/** Codes that are compared with, and names of properties, are not read by people. */
function isRead(node: ts.StringLiteral): boolean {
  const { parent } = node
  const isKey = ts.isPropertyAssignment(parent) && parent.name === node
  const isCode =
    ts.isCaseClause(parent) ||
    (ts.isBinaryExpression(parent) && /[=!]==/.test(parent.operatorToken.getText()))
  return !isKey && !isCode
}
