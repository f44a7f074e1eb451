import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { spawnSync } from 'node:child_process'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const project = resolve(import.meta.dirname, '../..')
const tool = join(project, 'node_modules/.bin/depcruise')

/** One violation a rule: a file that imports what it must not, and the file it imports. */
const seeded: readonly {
  readonly rule: string
  readonly file: string
  readonly imports: string
  readonly also?: Readonly<Record<string, string>>
}[] = [
  {
    rule: 'no-circular',
    file: 'shared/domain/item/a.ts',
    imports: './b',
    also: { 'shared/domain/item/b.ts': "import { seed } from './a'\nexport const b = seed\n" },
  },
  { rule: 'renderer-knows-only-shared', file: 'renderer/app/a.ts', imports: '../../electron/main/b' },
  { rule: 'preload-knows-only-ipc', file: 'electron/preload/a.ts', imports: '../../shared/domain/item/b' },
  { rule: 'main-knows-only-shared', file: 'electron/main/a.ts', imports: '../auditor/b' },
  { rule: 'auditor-knows-only-shared', file: 'electron/auditor/a.ts', imports: '../main/b' },
  { rule: 'reader-knows-only-shared', file: 'electron/reader/a.ts', imports: '../vision/b' },
  { rule: 'vision-knows-only-shared', file: 'electron/vision/a.ts', imports: '../reader/b' },
  { rule: 'cli-knows-compose-and-its-engine', file: 'electron/cli/a.ts', imports: '../auditor/b' },
  { rule: 'cli-engine-only-in-its-child', file: 'electron/cli/a.ts', imports: '../reader/b' },
  { rule: 'shared-knows-nothing-else', file: 'shared/ipc/a.ts', imports: '../../electron/main/b' },
  { rule: 'domain-knows-no-ipc', file: 'shared/domain/item/a.ts', imports: '../../ipc/b' },
  { rule: 'domain-item-knows-only-what-is-below', file: 'shared/domain/item/a.ts', imports: '../policy/b' },
  {
    rule: 'domain-inference-knows-only-what-is-below',
    file: 'shared/domain/inference/a.ts',
    imports: '../policy/b',
  },
  {
    rule: 'domain-policy-knows-only-what-is-below',
    file: 'shared/domain/policy/a.ts',
    imports: '../suggestion/b',
  },
  {
    rule: 'domain-suggestion-knows-only-what-is-below',
    file: 'shared/domain/suggestion/a.ts',
    imports: '../revocation/b',
  },
  {
    rule: 'domain-revocation-knows-only-what-is-below',
    file: 'shared/domain/revocation/a.ts',
    imports: '../audit/b',
  },
  { rule: 'domain-audit-knows-only-what-is-below', file: 'shared/domain/audit/a.ts', imports: '../ledger/b' },
  { rule: 'ledger-knows-only-ids-and-instants', file: 'shared/domain/ledger/a.ts', imports: '../item/facts' },
  { rule: 'ledger-tree-knows-no-noun', file: 'shared/domain/ledger/tree.ts', imports: '../item/ids' },
  { rule: 'shared-is-pure', file: 'shared/ipc/a.ts', imports: 'node:fs' },
  { rule: 'domain-has-no-library', file: 'shared/domain/item/a.ts', imports: 'fflate' },
  { rule: 'only-shell-knows-electron', file: 'electron/main/intake/a.ts', imports: 'electron' },
  {
    rule: 'reader-and-vision-never-reach-electron',
    file: 'electron/vision/a.ts',
    imports: './b',
    also: { 'electron/vision/b.ts': "import { app } from 'electron'\nexport const seed = app\n" },
  },
  { rule: 'no-network-modules', file: 'electron/main/a.ts', imports: 'node:https' },
  { rule: 'not-to-dev-dependencies', file: 'electron/main/a.ts', imports: 'fast-check' },
]

describe('the arrows of the house', () => {
  let house: string

  beforeAll(async () => {
    house = await mkdtemp(join(tmpdir(), 'safelight-arrows-'))
    for (const file of ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.base.json'])
      await cp(join(project, file), join(house, file))
    await symlink(join(project, 'node_modules'), join(house, 'node_modules'))
  })
  afterAll(() => rm(house, { recursive: true, force: true }))

  it.each(seeded)('$rule catches a seeded violation', async ({ rule, file, imports, also }) => {
    await seed(house, { file, imports, also: also ?? {} })
    expect(violatedRules(house)).toContain(rule)
  })

  it('every rule of the configuration has its seed', async () => {
    const { default: config } = (await import(join(project, '.dependency-cruiser.cjs'))) as {
      default: { forbidden: { name: string }[] }
    }
    expect(seeded.map(({ rule }) => rule).sort()).toEqual(config.forbidden.map(({ name }) => name).sort())
  })
})

async function seed(
  house: string,
  { file, imports, also }: { file: string; imports: string; also: Readonly<Record<string, string>> },
) {
  for (const folder of ['shared', 'electron', 'renderer', 'tests']) {
    await rm(join(house, folder), { recursive: true, force: true })
    await mkdir(join(house, folder))
  }
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(house, path)), { recursive: true })
    await writeFile(join(house, path), text)
  }
  if (imports.startsWith('.')) await write(`${join(dirname(file), imports)}.ts`, 'export const seed = 1\n')
  for (const [path, text] of Object.entries(also)) await write(path, text)
  await write(file, `import * as imported from '${imports}'\nexport const seed = imported\n`)
}

function violatedRules(house: string): readonly string[] {
  const args = [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'shared',
    'electron',
    'renderer',
  ]
  const { stdout } = spawnSync(tool, args, { cwd: house, encoding: 'utf8' })
  const result = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } }
  return result.summary.violations.map((violation) => violation.rule.name)
}
