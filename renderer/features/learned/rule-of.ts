import type { Finding } from '../../../shared/ipc/inference-queries'
import { isPersonId } from '../../../shared/domain/item/ids'
import { themes } from '../../../shared/domain/item/theme'
import type { RevocationRule } from '../../../shared/domain/revocation/revocation'

/**
 * The rule that takes out all an inference is about, and what arrives of it later.
 * Null where no rule says it: then the photos behind it are taken out one by one.
 */
export function ruleOf(inference: Pick<Finding, 'id' | 'kind'>): RevocationRule | null {
  const about = inference.id.slice(inference.id.indexOf(':') + 1)
  switch (inference.kind) {
    case 'person':
      return isPersonId(about) ? { person: about } : null
    case 'theme': {
      const theme = themes.find((each) => each === about)
      return theme === undefined ? null : { theme }
    }
    case 'document':
      return about === '' ? null : { kind: about }
    case 'intimate':
      return { kind: 'intimate' }
    default:
      return null
  }
}
