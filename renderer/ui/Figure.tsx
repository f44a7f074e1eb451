interface FigureProps {
  readonly children: string
  /** What pressing it shows. */
  readonly name: string
  readonly onPress: () => void
}

/** A number that opens the frames behind it. */
export function Figure({ children, name, onPress }: FigureProps) {
  return (
    <button type="button" className="figure" onClick={onPress} title={name}>
      {children}
      <span className="hidden">: {name}</span>
    </button>
  )
}
