import type { BarRow, Shown } from './row'

/** One test or command that was run. */
export interface Ran {
  readonly by: Shown['by']
  /** The test's file, or the command's script. */
  readonly where: string
  readonly name: string
  readonly end: 'passed' | 'failed' | 'skipped'
}

export interface Results {
  readonly ran: readonly Ran[]
  /** What each runner printed, by `unit`, `app`, or the command's script. */
  readonly printed: ReadonlyMap<string, string>
}

export interface Judged {
  readonly end: 'pass' | 'fail' | 'not run'
  readonly figure: string
}

/** A point holds when everything that shows it ran and passed; a pattern that no test answers to is a failure. */
export function judge({ shown, notShown }: BarRow, results: Results): Judged {
  const open = notShown === null ? [] : [`not shown: ${notShown}`]
  const found = shown.map((one) => ({ one, ran: results.ran.filter((ran) => isOf(one, ran)) }))
  const missing = found.flatMap(({ one, ran }) => (ran.length === 0 ? [`no such test: ${whereOf(one)}`] : []))
  const ran = found.flatMap((each) => each.ran)
  const failed = ran.filter(({ end }) => end === 'failed').map(({ name }) => `failed: ${name}`)
  const faults = [...missing, ...failed]
  if (faults.length > 0) return { end: 'fail', figure: [...faults, ...open].join('; ') }
  const passed = ran.filter(({ end }) => end === 'passed').length
  const skipped = ran.length - passed
  const tail = [...(skipped === 0 ? [] : [`${String(skipped)} skipped here`]), ...open]
  if (passed === 0) return { end: 'not run', figure: tail.join('; ') }
  const figures = shown.flatMap((one) => figuresIn(one, results.printed))
  return { end: 'pass', figure: [counted(passed), ...new Set(figures), ...tail].join('; ') }
}

function isOf(shown: Shown, ran: Ran): boolean {
  if (shown.by !== ran.by || ran.where !== whereOf(shown)) return false
  return shown.by === 'command' || shown.tests.test(ran.name)
}

export const whereOf = (shown: Shown): string => (shown.by === 'command' ? shown.script : shown.file)

function figuresIn(shown: Shown, printed: Results['printed']): readonly string[] {
  if (shown.figure === null) return []
  const text = printed.get(shown.by === 'command' ? shown.script : shown.by) ?? ''
  const everywhere = new RegExp(shown.figure.source, 'gm')
  return [...text.matchAll(everywhere)].map((match) => (match[1] ?? match[0]).trim())
}

const counted = (passed: number): string => `${String(passed)} ${passed === 1 ? 'check' : 'checks'}`
