// npm run bar [-- NUMBER …]: runs what shows the points of the reliability bar on this machine, and prints one line each.
import { join } from 'node:path'

import { judge, whereOf } from './judge'
import type { Ran, Results } from './judge'
import type { BarRow, Shown } from './row'
import { rows } from './rows'
import { barFolder, runLogged } from './run'
import { runApp } from './run-app'
import { runUnit } from './run-unit'

const wanted = process.argv.slice(2).map(Number)
const asked = wanted.length === 0 ? rows : rows.filter(({ number }) => wanted.includes(number))
const judged = tellAll(asked, await runAll(asked.flatMap(({ shown }) => shown)))
process.exitCode = judged.includes('fail') || judged.length === 0 ? 1 : 0

async function runAll(shown: readonly Shown[]): Promise<Results> {
  const of = (by: Shown['by']): readonly string[] => [
    ...new Set(shown.filter((one) => one.by === by).map(whereOf)),
  ]
  const printed = new Map<string, string>()
  const ran: Ran[] = []
  for (const [by, run] of [['unit', runUnit] as const, ['app', runApp] as const]) {
    if (of(by).length === 0) continue
    say(`running ${String(of(by).length)} test files (${by})`)
    const result = await run(of(by))
    printed.set(by, result.done.printed)
    ran.push(...result.ran)
  }
  for (const script of of('command')) {
    say(`running ${script}`)
    const done = await runLogged(
      ['npm', 'run', '--silent', script],
      join(barFolder, `${script.replace(':', '-')}.log`),
    )
    printed.set(script, done.printed)
    ran.push({ by: 'command', where: script, name: script, end: done.status === 0 ? 'passed' : 'failed' })
  }
  return { ran, printed }
}

function tellAll(asked: readonly BarRow[], results: Results): readonly string[] {
  const ends = asked.map((row) => {
    const { end, figure } = judge(row, results)
    const head = `${String(row.number).padStart(2)}  ${row.name.padEnd(36)}  ${end.padEnd(7)}`
    process.stdout.write(`${head}  ${figure}\n`)
    return end
  })
  const count = (end: string): string => String(ends.filter((one) => one === end).length)
  process.stdout.write(`${count('pass')} pass, ${count('fail')} fail, ${count('not run')} not run\n`)
  return ends
}

function say(text: string): void {
  process.stderr.write(`· ${text}\n`)
}
