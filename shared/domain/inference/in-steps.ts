/** A value made in steps: all that is missing at once for who needs it now, one at a time for who can wait. */
export interface InSteps<Value> {
  readonly value: () => Value
  /** Makes one step more, if any is left; true once the value is there. */
  readonly step: () => boolean
  readonly isMade: () => boolean
}

/** `begin` is run when the first step is asked for; its steps end at each `yield`. */
export function inSteps<Value>(begin: () => Generator<undefined, Value>): InSteps<Value> {
  let steps: Generator<undefined, Value> | null = null
  let made: { readonly value: Value } | null = null
  const next = (): { readonly value: Value } | null => {
    if (made !== null) return made
    const { done, value } = (steps ??= begin()).next()
    if (done === true) made = { value }
    return made
  }
  return {
    value: () => {
      let reached = next()
      while (reached === null) reached = next()
      return reached.value
    },
    step: () => next() !== null,
    isMade: () => made !== null,
  }
}
