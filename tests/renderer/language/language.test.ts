import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { jargon } from './jargon'
import { looseWordsIn, looseWordsOf } from './loose-words'
import { sentencesIn, textsOf } from './sentences'
import type { Sentence } from './sentences'

const mostWords = 20
const project = join(import.meta.dirname, '../../..')
/** The window's words, and those that main shows by itself: tray, notices, dialogs, failures. */
const folders = ['renderer/app/language/en', 'electron/main/shell/language']
const sentences = folders.flatMap((folder) => sentencesIn(join(project, folder)))
const tooLong = (all: readonly Sentence[]) =>
  all.filter(({ says }) => says.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length > mostWords)
const withJargon = (all: readonly Sentence[]) =>
  all.filter(({ says }) => jargon.some((word) => new RegExp(`\\b${word}s?\\b`, 'i').test(says)))

describe('the sentences of the app', () => {
  it('are all found', () => {
    expect(sentences.length).toBeGreaterThan(300)
    expect(sentences.some(({ says }) => says.startsWith('Safelight could not start'))).toBe(true)
  })
  it('have at most twenty words', () => {
    expect(tooLong(sentences)).toEqual([])
  })
  it('use no word of the trade', () => {
    expect(withJargon(sentences)).toEqual([])
  })
  it('would be caught if they did', () => {
    const long = Array.from({ length: 21 }, () => 'word').join(' ')
    const seeded = textsOf('seeded.ts', `export const a = { one: '${long}.', two: 'The hash of it' }`)
    expect(tooLong(seeded)).toHaveLength(1)
    expect(withJargon(seeded)).toHaveLength(1)
  })
})

describe('words that people read', () => {
  it.each(['renderer', 'electron/main/shell'])('stand nowhere in %s but in its language files', (folder) => {
    expect(looseWordsIn(join(project, folder))).toEqual([])
  })
  it('would be caught elsewhere, between tags, in attributes and in what the system is told to show', () => {
    const seeded = `const a = <p title="Old photo" className="Not read">Two words {' '}</p>`
    expect(looseWordsOf('seeded.tsx', seeded).map(({ says }) => says)).toEqual(['Old photo', 'Two words'])
    const told = `show({ type: 'info', message: 'It is gone', title: 'Safelight', name: 'code-only' })`
    expect(looseWordsOf('seeded.ts', told).map(({ says }) => says)).toEqual(['It is gone'])
  })
})
