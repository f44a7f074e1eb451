import type { ReactNode } from 'react'

interface EmptyProps {
  readonly title: string
  readonly says: string
  readonly children?: ReactNode
}

export function Empty({ title, says, children }: EmptyProps) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{says}</p>
      {children}
    </div>
  )
}
