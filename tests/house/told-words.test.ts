import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { jargon } from '../renderer/language/jargon'
import { textsOf } from '../renderer/language/sentences'
import { exportedBundle } from '../verifier/exported-bundle'

const mostWords = 20
const project = join(import.meta.dirname, '../..')
/** File forms that whoever types commands has to name, and the one analysis that `--only` takes. */
const namedByCommands = ['JSON', 'metadata']
/** In a page, "metadata" and "pixels" are what was looked at; it says what they are. */
const saidByPages = ['metadata', 'pixel']

const wordsIn = (says: string): number => says.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
const tooLong = (all: readonly string[]) => all.filter((says) => wordsIn(says) > mostWords)
const withJargon = (all: readonly string[], allowed: readonly string[]) =>
  all.filter((says) =>
    jargon.some((word) => !allowed.includes(word) && new RegExp(`\\b${word}s?\\b`, 'i').test(says)),
  )

describe('the pages of a report', () => {
  const pages = new Map<string, readonly string[]>()
  beforeAll(async () => {
    for (const { name, bytes } of (await exportedBundle(120)).files)
      if (name.endsWith('.html')) pages.set(name, sentencesOn(Buffer.from(bytes).toString()))
  })

  it.each(['report.html', 'press.html'])(
    '%s has no sentence over twenty words and no word of the trade',
    (name) => {
      const sentences = pages.get(name) ?? []
      expect(sentences.length).toBeGreaterThan(50)
      expect(tooLong(sentences)).toEqual([])
      expect(withJargon(sentences, saidByPages)).toEqual([])
    },
  )

  it('would be caught if they had', () => {
    const long = Array.from({ length: 21 }, () => 'word').join(' ')
    const seeded = sentencesOn(`<p>${long}. Short <b>one</b>.</p><li>The hash of it</li>`)
    expect(seeded).toHaveLength(3)
    expect(tooLong(seeded)).toHaveLength(1)
    expect(withJargon(seeded, saidByPages)).toHaveLength(1)
  })
})

describe('what the command line says', () => {
  const lines = ['electron/cli', 'electron/cli/commands'].flatMap((folder) =>
    readdirSync(join(project, folder))
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => textsOf(name, readFileSync(join(project, folder, name), 'utf8')))
      .flatMap(({ says }) => says.split('\n'))
      // Fewer are codes, options and file names.
      .filter((says) => wordsIn(says) > 2),
  )

  it('is short and without words of the trade, line by line', () => {
    expect(lines.length).toBeGreaterThan(150)
    expect(tooLong(lines)).toEqual([])
    expect(withJargon(lines, namedByCommands)).toEqual([])
  })
})

/** What a page says in its own words: the policy's clauses and sources are quoted as they were found. */
function sentencesOn(page: string): readonly string[] {
  const quoted =
    /<(style|title)>[\s\S]*?<\/\1>|<table class="clauses">[\s\S]*?<\/table>|<ul class="plain sources">[\s\S]*?<\/ul>/g
  const text = page
    .replace(quoted, '')
    .replace(/<(p|li|dd|dt|h\d|th|td|article|br|div|pre|figcaption)\b[^>]*>/g, '\u00b6')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
  return text.split('\u00b6').flatMap((part) =>
    part
      .trim()
      .split(/(?<=[.!?;:])\s+/)
      .filter((says) => says !== ''),
  )
}
