import type { ReactNode } from 'react'

import type { Query } from '../app/use-query'
import { words } from '../app/language/words'
import { ErrorNote } from './ErrorNote'

interface AnswerProps<Value> {
  readonly of: Query<Value>
  readonly children: (value: Value) => ReactNode
}

/** Shows an answer once it is there; before that that it is on its way, or why it could not be had. */
export function Answer<Value>({ of, children }: AnswerProps<Value>) {
  switch (of.state) {
    case 'loading':
      return (
        <div className="loading" role="status">
          <span className="loading-lamp" />
          <span>{words.states.loading}</span>
        </div>
      )
    case 'failed':
      return <ErrorNote failure={of.failure} />
    case 'ready':
      return children(of.value)
  }
}
