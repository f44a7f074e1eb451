import { audit } from '../../../shared/domain/audit/audit'
import { openPeopleIndex } from '../../../shared/domain/inference/people/assign-faces'
import type { PeopleIndex } from '../../../shared/domain/inference/people/assign-faces'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { CopiesAudit, CopiesComparison, FreshItem } from '../../../shared/ipc/copies'
import type { Context } from '../acts/context'

/** Audits originals and their copies side by side, each for itself, under the present settings. */
export function auditCopies(
  { live }: Context,
  { before, after }: { readonly before: readonly FreshItem[]; readonly after: readonly FreshItem[] },
): CopiesComparison {
  // One index for both: the same face is the same person on both sides.
  const people = openPeopleIndex()
  return { before: auditOf(live, before, people), after: auditOf(live, after, people) }
}

function auditOf(live: Context['live'], fresh: readonly FreshItem[], people: PeopleIndex): CopiesAudit {
  const { pack, circumstances } = live.view().audit
  const items = fresh.map((one) => auditItem(one, people))
  const made = audit(items, pack, { ...circumstances, revocations: [], selected: null })
  return {
    totals: made.totals,
    inferences: made
      .learned()
      .inferences.filter(({ standing }) => standing !== 'ruled-out')
      .map((one) => ({ id: one.id, kind: one.kind, label: one.label, items: one.items.length })),
  }
}

function auditItem({ item, path, facts, descriptors }: FreshItem, people: PeopleIndex): AuditItem {
  const faces = facts.pixels?.faces ?? []
  const described = descriptors.slice(0, faces.length).map((descriptor, position) => {
    const face = faces[position] as (typeof faces)[number]
    return { descriptor, size: Math.min(face.box[2], face.box[3]), score: face.score }
  })
  const assigned = described.length === 0 ? [] : people.assign(described)
  return {
    id: item,
    paths: [path],
    facts,
    persons: faces.map((_, position) => assigned[position] ?? null),
    goneAt: null,
  }
}
