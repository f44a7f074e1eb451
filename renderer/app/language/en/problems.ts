import type { ProblemCode } from '../../../../shared/domain/item/problem'

/** Why an item could not be checked, and what that means: it never counts as safe. */
export function problem(code: ProblemCode): string {
  switch (code) {
    case 'unreadable':
      return 'The computer did not let us read this file.'
    case 'not-local':
      return 'This file is only in a cloud drive. Opening it would fetch it, so we did not.'
    case 'empty':
      return 'This file is empty.'
    case 'truncated':
      return 'This file breaks off before its end.'
    case 'corrupt':
      return 'This file is damaged.'
    case 'unsupported':
      return 'No reader here knows this kind of file.'
    case 'too-large':
      return 'This picture is too large to open safely.'
    case 'timed-out':
      return 'Reading this file took too long, so we stopped.'
    case 'reader-crashed':
      return 'The reader stopped at this file, twice.'
    case 'vision-crashed':
      return 'Looking at this picture failed, twice.'
    case 'frames-not-seen':
      return 'The pictures of this video cannot be seen here. Only its date and place are known.'
  }
}
