import type { PhoneSteps } from '../../../../shared/domain/audit/phone-steps'
import type { AuditorContract } from '../../../../shared/ipc/auditor'
import type { Client } from '../../../../shared/ipc/wire'

/** The paths that may stay selected under limited photo access, one a line: what `--selected` reads. */
export async function allowedPaths(
  auditor: Client<AuditorContract>,
  { limitedAccess }: PhoneSteps,
): Promise<string> {
  const { items } = await auditor.document({ selected: null })
  const out = new Set(limitedAccess.leaveOut)
  const allowed = items.filter(({ id }) => !out.has(id)).flatMap(({ paths }) => paths)
  return `${allowed.toSorted().join('\n')}\n`
}
