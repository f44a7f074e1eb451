/**
 * Finds the line (from 1) on which each value of a JSON text begins; keys are paths such as `clauses/upload.window/value`.
 *
 * The text must be JSON (`JSON.parse` said so): this only keeps count, so that errors in a pack can name a line.
 */
export function linesOfJson(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  const path: (string | number)[] = []
  let line = 1
  let key: string | null = null
  for (const token of text.matchAll(/\n|"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g)) {
    const [word] = token
    const inObject = typeof path[path.length - 1] === 'string'
    if (word === '\n') {
      line += 1
    } else if (word === '}' || word === ']') {
      path.pop()
    } else if (word === ',') {
      const last = path[path.length - 1]
      if (typeof last === 'number') path[path.length - 1] = last + 1
      key = null
    } else if (word === ':') {
      path[path.length - 1] = key ?? ''
      lines.set(path.join('/'), line)
    } else if (word.startsWith('"') && inObject && key === null) {
      key = JSON.parse(word) as string
    } else {
      if (!lines.has(path.join('/'))) lines.set(path.join('/'), line)
      if (word === '{') path.push('')
      if (word === '[') path.push(0)
      if (word === '{') key = null
    }
  }
  return lines
}

/** The line of a path, or of the nearest value around it. */
export function lineOf(lines: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const line = lines.get(path.slice(0, length).map(String).join('/'))
    if (line !== undefined) return line
  }
  return 1
}
