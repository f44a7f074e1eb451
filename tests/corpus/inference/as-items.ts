import { themesOf } from '../../../shared/domain/audit/item-themes'
import type { Knowledge } from '../../../shared/domain/inference/infer'
import { openPeopleIndex } from '../../../shared/domain/inference/people/assign-faces'
import type { AuditItem } from '../../../shared/domain/item/audit-item'
import { townGazetteer } from '../../../electron/auditor/places/towns'
import type { AnalysedFile } from '../../harness/analysed-folder'

const themeApplies = 0.5

/** Analysed files as the audit sees them, faces assigned to people from scratch in order of time and id. */
export function asItems(files: readonly AnalysedFile[]): readonly AuditItem[] {
  const people = openPeopleIndex()
  const timeOf = ({ facts }: AnalysedFile): string => facts.metadata.taken?.local ?? '9999'
  return [...files]
    .sort((one, other) => (timeOf(one) + one.id < timeOf(other) + other.id ? -1 : 1))
    .map(({ id, path, facts, descriptors }) => ({
      id,
      paths: [path],
      facts,
      persons: people.assign(
        (facts.pixels?.faces ?? []).slice(0, descriptors.length).map(({ box, score }, position) => ({
          descriptor: descriptors[position] ?? new Float32Array(),
          size: Math.min(box[2], box[3]),
          score,
        })),
      ),
      goneAt: null,
    }))
}

export const knowledge: Knowledge = {
  gazetteer: townGazetteer(),
  themesOf: (facts) =>
    (themesOf(facts) ?? []).filter(({ score }) => score >= themeApplies).map(({ theme }) => theme),
}
