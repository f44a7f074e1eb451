import '../../shared/ipc/closed-network'
import { WireError } from '../../shared/ipc/wire'
import { parseCommand } from './command'
import type { Command } from './command'
import { runAudit } from './commands/audit'
import { runCompare } from './commands/compare'
import { runCopies } from './commands/copies'
import { runPhone } from './commands/phone'
import { runPolicies } from './commands/policies'
import { runRestore } from './commands/restore'
import { runRevoke } from './commands/revoke'
import { runSampleRoll } from './commands/sample-roll'
import { runVerify } from './commands/verify'
import { CommandFailure, UsageError } from './exit-status'
import type { ExitStatus } from './exit-status'
import { failureInWords } from './failure-in-words'
import { helpText } from './help'
import { projectPaths } from './project-paths'

process.exitCode = await statusOf(process.argv.slice(2))

async function statusOf(words: readonly string[]): Promise<ExitStatus> {
  try {
    return await run(parseCommand(words))
  } catch (thrown) {
    if (thrown instanceof UsageError) {
      process.stderr.write(`safelight: ${thrown.message}\nSee "safelight help".\n`)
      return 2
    }
    process.stderr.write(`safelight: ${sentenceOf(thrown)}\n`)
    return isUsage(thrown) ? 2 : 3
  }
}

async function run(command: Command): Promise<ExitStatus> {
  const paths = projectPaths(import.meta.url)
  if (command.kind === 'help') {
    process.stdout.write(`${helpText(command.of)}\n`)
    return 0
  }
  if (command.kind === 'version') {
    process.stdout.write(`${paths.version}\n`)
    return 0
  }
  const { name, operands, options } = command
  switch (name) {
    case 'audit':
      return runAudit(paths, operands, options)
    case 'revoke':
      return runRevoke(paths, operands, options)
    case 'restore':
      return runRestore(paths, operands, options)
    case 'compare':
      return runCompare(paths, operands, options)
    case 'verify':
      return runVerify(paths, operands, options)
    case 'policies':
      return runPolicies(paths, operands, options)
    case 'sample-roll':
      return runSampleRoll(paths, operands)
    case 'copies':
      return runCopies(paths, operands, options)
    case 'phone':
      return runPhone(paths, operands, options)
  }
}

function sentenceOf(thrown: unknown): string {
  if (thrown instanceof WireError) return failureInWords(thrown.failure)
  if (thrown instanceof CommandFailure) return thrown.message
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
}

/** The user named something that cannot be: a folder, a receipt, a pack. */
function isUsage(thrown: unknown): boolean {
  const codes: readonly string[] = [
    'not-found',
    'root-missing',
    'root-inside-another',
    'folder-refused',
    'invalid-input',
  ]
  return thrown instanceof WireError && codes.includes(thrown.failure.code)
}
