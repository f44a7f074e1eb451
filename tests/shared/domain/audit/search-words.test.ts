import { describe, expect, it } from 'vitest'

import { parseSearch } from '../../../../shared/domain/audit/search-words'

const today = '2025-06-27'
const read = (typed: string) => parseSearch(typed, today)

describe('a search in plain words', () => {
  it('finds a thing in a season that is over', () => {
    expect(read('dogs last summer')).toEqual({ objects: ['dog'], from: '2024-06-01', to: '2024-08-31' })
  })
  it('takes a number on a document for what it is, not for any document', () => {
    expect(read('documents with a card number')).toEqual({ textKinds: ['payment-card'] })
  })
  it('keeps a document that is only a document', () => {
    expect(read('my documents')).toEqual({ themes: ['document'] })
  })
  it('keeps what nobody understands as words', () => {
    expect(read('Granny at the beach')).toEqual({ themes: ['beach'], words: 'granny' })
  })
  it('knows a verdict when it is asked for one', () => {
    expect(read('videos that would leave')).toEqual({ outcomes: ['would'], mediaKinds: ['video'] })
    expect(read('what would not leave').outcomes).toEqual(['would-not'])
    expect(read('could not be checked')).toEqual({ problem: true })
  })
  it('tells without from with', () => {
    expect(read('without faces, with a place')).toEqual({ hasFaces: false, hasPlace: true })
  })
  it('joins several things of one sort', () => {
    expect(read('cats and dogs').objects?.toSorted()).toEqual(['cat', 'dog'])
  })
  it('tells a hot dog from a dog', () => {
    expect(read('hot dogs')).toEqual({ objects: ['hot dog'] })
  })
  it('lets a winter run into the next year', () => {
    expect(read('snow last winter')).toEqual({ themes: ['snow'], from: '2024-12-01', to: '2025-02-28' })
  })
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['in march', '2025-03-01', '2025-03-31'],
    ['in november', '2024-11-01', '2024-11-30'],
    ['june 2023', '2023-06-01', '2023-06-30'],
    ['last month', '2025-05-01', '2025-05-31'],
    ['yesterday', '2025-06-26', '2025-06-26'],
    ['the last 30 days', '2025-05-29', '2025-06-27'],
    ['this summer', '2025-06-01', '2025-08-31'],
    ['summer of 2022', '2022-06-01', '2022-08-31'],
  ])('reads %s as dates', (typed, from, to) => {
    expect(read(typed)).toMatchObject({ from, to })
  })
  it('asks for nothing when nothing was typed', () => {
    expect(read('   ')).toEqual({})
  })
})
