import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { describe, expect, it } from 'vitest'

import { judge } from './judge'
import type { Ran, Results } from './judge'
import { app, command, unit } from './row'
import type { BarRow } from './row'
import { rows } from './rows'

const project = resolve(import.meta.dirname, '../..')
const { scripts } = JSON.parse(readFileSync(resolve(project, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

describe('the table of the bar', () => {
  it('has each of the 46 points once, in order, each shown or said not to be', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 46 }, (_, at) => at + 1))
    for (const { number, shown, notShown } of rows)
      expect(shown.length > 0 || notShown !== null, `${number}`).toBe(true)
  })

  it('names only files and scripts that are there', () => {
    const missing = rows
      .flatMap(({ shown }) => shown)
      .filter((one) =>
        one.by === 'command' ? !(one.script in scripts) : !existsSync(resolve(project, one.file)),
      )
    expect(missing).toEqual([])
  })
})

const row = (shown: BarRow['shown'], notShown: string | null = null): BarRow => ({
  number: 1,
  name: 'a point',
  shown,
  notShown,
})
const ran = (by: Ran['by'], where: string, name: string, end: Ran['end']): Ran => ({ by, where, name, end })
const results = (...all: readonly Ran[]): Results => ({
  ran: all,
  printed: new Map([['unit', 'stdout\n 7 kills: none lost\n']]),
})

describe('a point of the bar', () => {
  const kills = row([unit('a.test.ts', /killed/, /(\d+ kills: .*)/)])

  it('passes with the figure that its tests printed', () => {
    const result = judge(kills, results(ran('unit', 'tests/a.test.ts', 'killed 7 times', 'passed')))
    expect(result).toEqual({ end: 'pass', figure: '1 check; 7 kills: none lost' })
  })

  it('fails when one of its tests failed, when its test is gone, and when its command ended otherwise than well', () => {
    expect(judge(kills, results(ran('unit', 'tests/a.test.ts', 'killed', 'failed'))).end).toBe('fail')
    expect(judge(kills, results(ran('unit', 'tests/a.test.ts', 'renamed', 'passed'))).end).toBe('fail')
    expect(judge(kills, results(ran('app', 'tests/a.test.ts', 'killed', 'passed'))).end).toBe('fail')
    expect(judge(row([command('bench', /x/)]), results(ran('command', 'bench', 'bench', 'failed'))).end).toBe(
      'fail',
    )
  })

  it('is not run where all of it was skipped or nothing shows it, and says what is not shown', () => {
    const skipped = results(ran('app', 'tests/e2e/a.spec.ts', 'x', 'skipped'))
    expect(judge(row([app('a.spec.ts')]), skipped)).toEqual({ end: 'not run', figure: '1 skipped here' })
    expect(judge(row([], 'no such machine'), results())).toEqual({
      end: 'not run',
      figure: 'not shown: no such machine',
    })
  })
})
