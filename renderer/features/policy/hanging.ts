import type { FinePrintLine } from '../../../shared/domain/audit/fine-print'
import type { JudgedInference } from '../../../shared/domain/inference/inference'
import type { FrameFilter } from '../../../shared/ipc/schemas'

/** The frames that an open clause's number counts. */
export function framesHangingOn(
  { clause, about }: Pick<FinePrintLine, 'clause' | 'about'>,
  inferences: readonly JudgedInference[],
): FrameFilter {
  switch (about) {
    case 'leaving':
      return { clause, outcomes: ['could'] }
    case 'learning': {
      const telling = inferences.filter(
        (each) => each.standing === 'possible' && each.clauses.includes(clause),
      )
      return { items: [...new Set(telling.flatMap(({ items }) => items))] }
    }
    case 'afterwards':
    case 'words':
      return { outcomes: ['would', 'could'] }
  }
}
