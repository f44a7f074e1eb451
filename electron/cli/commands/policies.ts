import type { PolicyPack } from '../../../shared/domain/policy/pack'
import { UsageError } from '../exit-status'
import type { ExitStatus } from '../exit-status'
import { knownPacks } from '../known-packs'
import type { ProjectPaths } from '../project-paths'

/** `safelight policies [ID]`. */
export async function runPolicies(paths: ProjectPaths, operands: readonly string[]): Promise<ExitStatus> {
  const packs = await knownPacks(paths.packs)
  const [id, ...others] = operands
  if (others.length > 0) throw new UsageError('one policy at a time')
  if (id === undefined) {
    process.stdout.write(packs.map((pack) => `${pack.id.padEnd(38)} ${pack.title}\n`).join(''))
    return 0
  }
  const pack = packs.find((one) => one.id === id)
  if (pack === undefined) throw new UsageError(`there is no policy ${id}`)
  process.stdout.write(packText(pack))
  return 0
}

function packText(pack: PolicyPack): string {
  const clauses = Object.entries(pack.clauses).map(
    ([name, clause]) =>
      `${name.padEnd(22)} ${valueText(clause)}\n  ${clause.says}\n  certainty ${clause.certainty}, ${clause.sources.join(' ')}`,
  )
  const sources = pack.sources.map(
    ({ id, what, address }) => `${id.padEnd(4)} ${what}${address === null ? '' : `, ${address}`}`,
  )
  const head = `${pack.id}, version ${pack.version}\n${pack.title}\nas reported on ${pack.reportedOn}`
  return `${[head, clauses.join('\n'), `Sources\n${sources.join('\n')}`].join('\n\n')}\n`
}

function valueText(clause: PolicyPack['clauses'][keyof PolicyPack['clauses']]): string {
  switch (clause.state) {
    case 'value':
      return JSON.stringify(clause.value)
    case 'unknown':
      return 'unknown'
    case 'contested':
      return `contested: ${clause.readings.map((reading) => JSON.stringify(reading)).join(' or ')}`
  }
}
