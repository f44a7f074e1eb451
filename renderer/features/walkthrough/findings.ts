import type { Instant } from '../../../shared/domain/item/instant'
import type { Finding, Walkthrough, WalkthroughStep } from '../../../shared/ipc/walkthrough'
import { walkthroughSteps } from '../../../shared/ipc/walkthrough'

export const findingOf = ({ findings }: Walkthrough, step: WalkthroughStep): Finding =>
  findings.find((finding) => finding.step === step) ?? { step, says: '', signed: null }

/** Notes what was found at a step; a note that changes is no longer signed off. */
export function noted(kept: Walkthrough, step: WalkthroughStep, says: string): Walkthrough {
  const was = findingOf(kept, step)
  return was.says === says ? kept : withFinding(kept, { step, says, signed: null })
}

export function signedOff(
  kept: Walkthrough,
  step: WalkthroughStep,
  signed: { readonly by: string; readonly at: Instant } | null,
): Walkthrough {
  return withFinding(kept, { ...findingOf(kept, step), signed })
}

export const signedSteps = ({ findings }: Walkthrough): number =>
  findings.filter(({ signed }) => signed !== null).length

function withFinding(kept: Walkthrough, finding: Finding): Walkthrough {
  const others = kept.findings.filter(({ step }) => step !== finding.step)
  const inOrder = [...others, finding].toSorted(
    (one, other) => walkthroughSteps.indexOf(one.step) - walkthroughSteps.indexOf(other.step),
  )
  return { ...kept, findings: inOrder }
}
