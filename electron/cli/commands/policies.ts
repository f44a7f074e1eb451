import { resolve } from 'node:path'

import { asOwnPack } from '../../../shared/domain/policy/own-pack'
import type { PolicyPack } from '../../../shared/domain/policy/pack'
import { onlyOperand } from '../command'
import type { Options } from '../command'
import { UsageError } from '../exit-status'
import type { ExitStatus } from '../exit-status'
import { isPackFile, knownPacks, packInFile } from '../known-packs'
import type { ProjectPaths } from '../project-paths'
import { asJson, writeResult } from '../write-file'

/** `safelight policies [ID|FILE] [--out FILE]`. */
export async function runPolicies(
  paths: ProjectPaths,
  operands: readonly string[],
  { out }: Options,
): Promise<ExitStatus> {
  if (operands.length === 0) {
    if (out !== undefined) throw new UsageError('--out needs the ID of the policy to start from')
    const packs = await knownPacks(paths.packs)
    process.stdout.write(packs.map((pack) => `${pack.id.padEnd(38)} ${pack.title}\n`).join(''))
    return 0
  }
  const pack = await packShown(paths, onlyOperand(operands, 'policy'))
  if (out === undefined) process.stdout.write(packText(pack))
  else await writeResult(resolve(out), asJson(asOwnPack(pack)))
  return 0
}

async function packShown({ packs }: ProjectPaths, name: string): Promise<PolicyPack> {
  if (isPackFile(name)) return (await packInFile(name)).pack
  const pack = (await knownPacks(packs)).find((one) => one.id === name)
  if (pack === undefined) throw new UsageError(`there is no policy ${name}`)
  return pack
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
