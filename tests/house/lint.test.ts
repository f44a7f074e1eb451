import { resolve } from 'node:path'

import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const project = resolve(import.meta.dirname, '../..')

/** What a rule must catch, seeded into a file that exists so that its project is known. */
const seeded = [
  {
    rule: 'no-restricted-properties',
    file: 'shared/domain/item/ids.ts',
    code: 'export const now = Date.now()\n',
  },
  {
    rule: 'no-restricted-properties',
    file: 'shared/domain/item/ids.ts',
    code: 'export const dice = Math.random()\n',
  },
  {
    rule: 'no-restricted-syntax',
    file: 'shared/domain/item/ids.ts',
    code: 'export const now = new Date()\n',
  },
  {
    rule: 'no-restricted-globals',
    file: 'shared/domain/item/ids.ts',
    code: 'export const later = setTimeout\n',
  },
  {
    rule: '@typescript-eslint/no-explicit-any',
    file: 'shared/ipc/wire.ts',
    code: 'export const loose: any = 1\n',
  },
  {
    rule: 'max-params',
    file: 'shared/ipc/wire.ts',
    code: 'export const add = (a: number, b: number, c: number, d: number) => a + b + c + d\n',
  },
  {
    rule: '@typescript-eslint/no-floating-promises',
    file: 'shared/ipc/wire.ts',
    code: 'Promise.resolve(1)\nexport {}\n',
  },
] as const

describe('the lint rules', () => {
  const eslint = new ESLint({ cwd: project })

  it.each(seeded)('$rule catches a seeded violation in $file', async ({ rule, file, code }) => {
    const [result] = await eslint.lintText(code, { filePath: resolve(project, file) })
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule)
  })
})
