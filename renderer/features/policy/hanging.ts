import type { FinePrintLine } from '../../../shared/domain/audit/fine-print'
import type { Finding } from '../../../shared/ipc/inference-queries'
import type { FrameFilter } from '../../../shared/ipc/schemas'

/** The frames that an open clause's number counts. */
export function framesHangingOn(
  { clause, about }: Pick<FinePrintLine, 'clause' | 'about'>,
  inferences: readonly Pick<Finding, 'id' | 'standing' | 'clauses'>[],
): FrameFilter {
  switch (about) {
    case 'leaving':
      return { clause, outcomes: ['could'] }
    case 'learning': {
      const telling = inferences.filter(
        (each) => each.standing === 'possible' && each.clauses.includes(clause),
      )
      return { inferences: telling.map(({ id }) => id) }
    }
    case 'afterwards':
    case 'words':
      return { outcomes: ['would', 'could'] }
  }
}
