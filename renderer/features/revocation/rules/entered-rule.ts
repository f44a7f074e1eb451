import type { RevocationRule } from '../../../../shared/domain/revocation/revocation'

const day = /^\d{4}-\d{2}-\d{2}$/

/** Days as they were entered, whichever came first; null while one is missing. */
export function datesRule({
  from,
  to,
}: {
  readonly from: string
  readonly to: string
}): RevocationRule | null {
  if (!day.test(from) || !day.test(to)) return null
  return from <= to ? { from, to } : { from: to, to: from }
}

/** A folder as people write it: with either slash, at either end; null for the whole roll. */
export function folderRule(entered: string): RevocationRule | null {
  const folder = entered
    .trim()
    .replaceAll('\\', '/')
    .replace(/^\/+|\/+$/g, '')
  return folder === '' ? null : { folder }
}
