import { themes } from '../../../../shared/domain/item/theme'
import { words } from '../../../app/language/words'
import { answerOf, useQuery } from '../../../app/use-query'
import { Options } from './Options'
import type { RuleFormProps } from './RuleMaker'

const always: readonly string[] = ['screenshot', 'intimate', 'document', 'video']

/** Screenshots, intimate pictures, videos, documents, and each kind of document that was found. */
export function KindRule({ onRule }: RuleFormProps) {
  const inferences = answerOf(useQuery('findings', {})) ?? []
  const found = inferences
    .filter(({ kind }) => kind === 'document')
    .map(({ id }) => id.slice(id.indexOf(':') + 1))
  const kinds = [...new Set([...always, ...found])]
  return (
    <Options
      says={words.rules.picked}
      options={kinds.map((kind) => ({
        key: kind,
        says: words.rules.picture(kind) ?? words.textKind(kind),
        value: kind,
      }))}
      onChoose={(kind) => {
        onRule(kind === null ? null : { kind })
      }}
    />
  )
}

export function ThemeRule({ onRule }: RuleFormProps) {
  return (
    <Options
      says={words.rules.theme}
      options={themes.map((theme) => ({ key: theme, says: words.theme(theme), value: theme }))}
      onChoose={(theme) => {
        onRule(theme === null ? null : { theme })
      }}
    />
  )
}
