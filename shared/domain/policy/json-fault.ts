/**
 * Finds the line (from 1) on which a text stops being JSON; its last line where it only ends too early.
 *
 * `JSON.parse` gives no place for most of its errors, and words them for programmers.
 */
export function lineOfJsonFault(text: string): number {
  const open: string[] = []
  let wanted: Wanted = 'value'
  let line = 1
  for (const [word] of text.matchAll(/\n|"(?:[^"\\\n]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+|"/g)) {
    if (word === '\n') {
      line += 1
      continue
    }
    const next = step(wanted, word, open)
    if (next === null) return line
    wanted = next
  }
  return text.trimEnd().split('\n').length
}

type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end'

/** What may follow a word; null where the word itself may not stand there. */
function step(wanted: Wanted, word: string, open: string[]): Wanted | null {
  switch (wanted) {
    case 'value-or-end':
      return word === ']' ? closed(word, open) : valueBegun(word, open)
    case 'value':
      return valueBegun(word, open)
    case 'key-or-end':
      return word === '}' ? closed(word, open) : keyRead(word)
    case 'key':
      return keyRead(word)
    case 'colon':
      return word === ':' ? 'value' : null
    case 'comma-or-end':
      if (word !== ',') return closed(word, open)
      if (open.length === 0) return null
      return open[open.length - 1] === '{' ? 'key' : 'value'
  }
}

const scalar = /^(?:".*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/s

function valueBegun(word: string, open: string[]): Wanted | null {
  if (word === '{' || word === '[') {
    open.push(word)
    return word === '{' ? 'key-or-end' : 'value-or-end'
  }
  return scalar.test(word) ? 'comma-or-end' : null
}

const keyRead = (word: string): Wanted | null => (/^".*"$/s.test(word) ? 'colon' : null)

function closed(word: string, open: string[]): Wanted | null {
  const begun = word === '}' ? '{' : word === ']' ? '[' : null
  return begun !== null && open.pop() === begun ? 'comma-or-end' : null
}
