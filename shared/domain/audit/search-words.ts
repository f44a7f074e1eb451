import { datePhrase } from './search-dates'
import { phrases, stopWords } from './search-phrases'
import type { PhraseMeaning } from './search-phrases'

/** What a search in plain words asks for; every given field narrows. */
export interface Search extends PhraseMeaning {
  /** Local dates `YYYY-MM-DD`, both included. */
  readonly from?: string
  readonly to?: string
  /** What no rule understood: to be looked up in names, captions and places. */
  readonly words?: string
}

/**
 * Reads a search in plain words, such as `dogs last summer` or `documents with a card number`.
 * `today` is a local date, `YYYY-MM-DD`. Words that nobody here understands stay words, so nothing typed is dropped.
 */
export function parseSearch(typed: string, today: string): Search {
  const text = ` ${typed
    .toLowerCase()
    .replace(/[.,;!?"“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `
  const dated = datePhrase(text, today)
  const read = phrases.reduce<Reading>(readPhrase, { rest: dated.rest, meaning: {} })
  const words = read.rest
    .split(' ')
    .filter((word) => word !== '' && !stopWords.has(word))
    .join(' ')
  return { ...withoutPlainDocument(read.meaning), ...dated.range, ...(words === '' ? {} : { words }) }
}

interface Reading {
  readonly rest: string
  readonly meaning: PhraseMeaning
}

function readPhrase(reading: Reading, phrase: (typeof phrases)[number]): Reading {
  const found = new RegExp(` (?:${phrase.says}) `).exec(reading.rest)
  if (found === null) return reading
  const rest = reading.rest.replace(found[0], '  ')
  return { rest, meaning: merge(reading.meaning, phrase.means) }
}

function merge(one: PhraseMeaning, other: PhraseMeaning): PhraseMeaning {
  return {
    ...one,
    ...other,
    ...joined('outcomes', one.outcomes, other.outcomes),
    ...joined('mediaKinds', one.mediaKinds, other.mediaKinds),
    ...joined('objects', one.objects, other.objects),
    ...joined('textKinds', one.textKinds, other.textKinds),
    ...joined('themes', one.themes, other.themes),
  }
}

function joined<Name extends string, Value>(
  name: Name,
  one: readonly Value[] = [],
  other: readonly Value[] = [],
): Partial<Record<Name, readonly Value[]>> {
  const all = [...new Set([...one, ...other])]
  return all.length === 0 ? {} : ({ [name]: all } as unknown as Record<Name, readonly Value[]>)
}

/** In `documents with a card number` the number already says document, and a photographed card may be none. */
function withoutPlainDocument(meaning: PhraseMeaning): PhraseMeaning {
  if (meaning.textKinds === undefined || meaning.themes === undefined) return meaning
  const { themes, ...others } = meaning
  const kept = themes.filter((theme) => theme !== 'document')
  return kept.length === 0 ? others : { ...others, themes: kept }
}
