import { useEffect, useState } from 'react'

import { failureOf } from '../../shared/ipc/wire'
import type { Failure } from '../../shared/ipc/wire'
import { client } from './client'
import type { CallInput, CallName, CallOutput } from './client'
import { useRevision } from './revision'

export type Query<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly failure: Failure }

/** Asks main once, and again whenever the roll or the question changed; the last answer stays until the next is here. */
export function useQuery<Name extends CallName>(name: Name, input: CallInput<Name>): Query<CallOutput<Name>> {
  const revision = useRevision()
  const question = JSON.stringify(input)
  const [query, setQuery] = useState<Query<CallOutput<Name>>>({ state: 'loading' })

  useEffect(() => {
    let isWanted = true
    const ask = client[name] as (input: unknown) => Promise<CallOutput<Name>>
    ask(JSON.parse(question)).then(
      (value) => {
        if (isWanted) setQuery({ state: 'ready', value })
      },
      (thrown: unknown) => {
        if (isWanted) setQuery({ state: 'failed', failure: failureOf(thrown) })
      },
    )
    return () => {
      isWanted = false
    }
  }, [name, question, revision])

  return query
}

/** The answer, or null while it is on its way or could not be had. */
export const answerOf = <Value>(query: Query<Value>): Value | null =>
  query.state === 'ready' ? query.value : null
