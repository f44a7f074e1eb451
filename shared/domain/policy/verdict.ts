/** `revoked` means taken out in this audit, whatever the policy says. */
export type Outcome = 'would' | 'could' | 'would-not' | 'revoked'

export interface ClauseEffect {
  /** A clause's name in the pack, such as `upload.window`. */
  readonly clause: string
  /** The clause's value in few words: `30 days`. */
  readonly says: string
  readonly effect: 'includes' | 'excludes' | 'leaves-open'
}

/** What happens to one item under one pack as of one instant. */
export interface Verdict {
  readonly outcome: Outcome
  /** What it would be otherwise; null unless revoked. */
  readonly without: Exclude<Outcome, 'revoked'> | null
  /** ISO; the earliest instant it would leave, null when it would not or nobody can tell. */
  readonly leavesAt: string | null
  /** It would have left before it was revoked or deleted. */
  readonly alreadyLeft: boolean
  /** The deciding clauses first. */
  readonly clauses: readonly ClauseEffect[]
}
