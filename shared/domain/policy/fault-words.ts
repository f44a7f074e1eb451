import type * as z from 'zod/mini'

type Issue = z.core.$ZodIssue

/** The pack format's own words begin so; zod's, whichever they are set to, are for programmers. */
const own = 'must '

/** What is wrong with a value of a pack's file, in words for whoever wrote it: `value must be true or false`. */
export function issueInWords(issue: Issue): string {
  if (issue.code === 'unrecognized_keys')
    return `${issue.keys.map(quoted).join(' and ')} has no place here; is it spelt right?`
  const wanted = issue.message.startsWith(own) ? issue.message : wantedBy(issue)
  return `${subjectOf(issue)} ${wanted}`
}

/** The member that is wrong, without the clause around it; `it` for a clause or a file as a whole. */
function subjectOf({ path }: Issue): string {
  const [first, ...rest] = path
  const inside = first === 'clauses' && rest.length > 0 ? rest.slice(1) : path
  const name = inside.map((part) => (typeof part === 'number' ? `entry ${String(part + 1)}` : String(part)))
  return name.length === 0 ? 'it' : name.join(', ')
}

function wantedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${shapes[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `must be ${issue.values.map(quoted).join(' or ')}`
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum))
    case 'invalid_union':
      return unionInWords(issue)
    default:
      return 'has another form than it must have'
  }
}

const shapes: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, in square brackets',
  object: 'a group of members, in braces',
  null: 'null',
}

function tooSmall(origin: string, least: number): string {
  if (origin === 'string') return 'must not be empty'
  return origin === 'array' ? `needs ${String(least)} entries or more` : `must be ${String(least)} or more`
}

/** A clause is told apart by its state; any other union by all that it may be. */
function unionInWords(issue: Extract<Issue, { readonly code: 'invalid_union' }>): string {
  const alternatives = issue.errors.flatMap(([first]) => (first === undefined ? [] : [wantedBy(first)]))
  if (alternatives.length === 0) return 'must be "value", "unknown" or "contested"'
  const [first = '', ...others] = [...new Set(alternatives)]
  return [first, ...others.map((other) => other.replace(/^must be /, ''))].join(' or ')
}

const quoted = (value: unknown): string => JSON.stringify(value)
