interface TallyProps {
  readonly of: readonly { readonly figure: string; readonly says: string; readonly isLit?: boolean }[]
}

/** A few large figures, each with what it counts. */
export function Tally({ of }: TallyProps) {
  return (
    <dl className="tally">
      {of.map(({ figure, says, isLit }) => (
        <div key={says} className={isLit === true ? 'tally-one tally-lit' : 'tally-one'}>
          <dt>{says}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}
