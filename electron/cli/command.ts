import { parseArgs } from 'node:util'

import { UsageError } from './exit-status'

export const commandNames = [
  'audit',
  'revoke',
  'restore',
  'compare',
  'verify',
  'policies',
  'sample-roll',
  'copies',
  'phone',
] as const
export type CommandName = (typeof commandNames)[number]

const text = { type: 'string' } as const
const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  policy: { type: 'string', multiple: true },
  'allowed-on': text,
  'off-on': text,
  'as-of': text,
  region: text,
  selected: text,
  only: text,
  jobs: text,
  data: text,
  out: text,
  report: text,
  replay: text,
  show: { type: 'string', multiple: true },
  'with-revoked': { type: 'boolean' },
  against: text,
  key: text,
  models: text,
  item: text,
  person: text,
  place: text,
  theme: text,
  kind: text,
  from: text,
  to: text,
  folder: text,
  'everyone-but': text,
  hide: text,
  preview: { type: 'boolean' },
  into: text,
  without: text,
  cover: text,
  'what-if': { type: 'string', multiple: true },
} as const

export type Options = ReturnType<typeof parseOptions>['values']
export type OptionName = keyof typeof options

const auditing: readonly OptionName[] = [
  'allowed-on',
  'off-on',
  'as-of',
  'region',
  'selected',
  'only',
  'jobs',
  'data',
  'out',
]
const revoking: readonly OptionName[] = [
  'item',
  'person',
  'place',
  'theme',
  'kind',
  'from',
  'to',
  'folder',
  'everyone-but',
  'hide',
]
const allowed: Readonly<Record<CommandName, readonly OptionName[]>> = {
  audit: [...auditing, 'policy', 'report', 'show', 'with-revoked', 'replay'],
  compare: [...auditing, 'policy', 'what-if'],
  revoke: [...revoking, 'data', 'as-of', 'out', 'preview'],
  restore: ['data', 'as-of'],
  verify: ['against', 'key', 'models'],
  policies: ['out'],
  'sample-roll': [],
  copies: [...auditing, 'policy', 'into', 'without', 'cover'],
  phone: ['data', 'as-of', 'out'],
}

export type Command =
  | { readonly kind: 'help'; readonly of: CommandName | null }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'run'
      readonly name: CommandName
      readonly operands: readonly string[]
      readonly options: Options
    }

/** Reads the command line; throws a `UsageError` that names what is wrong. */
export function parseCommand(words: readonly string[]): Command {
  const { values, positionals } = parseOptions(words)
  const [name, ...operands] = positionals
  if (values.version === true) return { kind: 'version' }
  if (name === undefined || name === 'help') return { kind: 'help', of: commandNamed(operands[0]) }
  const known = commandNamed(name)
  if (known === null) throw new UsageError(`there is no command "${name}"`)
  if (values.help === true) return { kind: 'help', of: known }
  for (const given of Object.keys(values) as OptionName[])
    if (!allowed[known].includes(given)) throw new UsageError(`"${known}" takes no --${given}`)
  return { kind: 'run', name: known, operands, options: values }
}

/** Exactly one operand, or a `UsageError` that says what it should have been. */
export function onlyOperand(operands: readonly string[], what: string): string {
  const [operand, ...others] = operands
  if (operand === undefined) throw new UsageError(`${what} is missing`)
  if (others.length > 0) throw new UsageError(`one ${what} at a time; "${others.join(' ')}" is too much`)
  return operand
}

const commandNamed = (name: string | undefined): CommandName | null =>
  commandNames.find((known) => known === name) ?? null

function parseOptions(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (thrown) {
    throw new UsageError(thrown instanceof Error ? thrown.message : String(thrown))
  }
}
