import type { ReactNode } from 'react'

interface EmptyProps {
  readonly title: string
  readonly says: string
  readonly children?: ReactNode
}

/** Nothing to show, as unexposed film: why, and what can be done about it. */
export function Empty({ title, says, children }: EmptyProps) {
  return (
    <div className="empty">
      <span className="blank-film" aria-hidden="true">
        <span className="edge">1</span>
        <span className="edge">2</span>
        <span className="edge">3</span>
      </span>
      <h2>{title}</h2>
      <p>{says}</p>
      {children}
    </div>
  )
}
