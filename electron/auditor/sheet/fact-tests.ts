import type { AuditItem } from '../../../shared/domain/item/audit-item'
import type { FrameFilter } from '../../../shared/ipc/schemas'
import { when } from './matches'
import type { Matches, Searched } from './matches'

/** What a filter asks of the facts alone. */
export function factTests(filter: FrameFilter, { view, catalogue }: Searched): readonly Matches[] {
  const { roll, mediaKinds, problem, hasPlace, hasFaces, objects, textKinds, from, to, person, items } =
    filter
  const { items: all } = view.audit
  const test =
    (isWanted: (item: AuditItem) => boolean): Matches =>
    (position) =>
      isWanted(all[position] as AuditItem)
  return [
    when(items, (wanted) => {
      const ids = new Set(wanted)
      return test(({ id }) => ids.has(id))
    }),
    when(roll, (wanted) =>
      test(({ id }) => {
        const known = catalogue.item(id)
        return known?.roll === wanted || known?.copies.some((copy) => copy.roll === wanted) === true
      }),
    ),
    when(mediaKinds, (kinds) => test(({ facts }) => kinds.includes(facts.metadata.mediaKind))),
    when(problem, (has) => test(({ facts }) => (facts.problem !== null) === has)),
    when(hasPlace, (has) => test(({ facts }) => (facts.metadata.place !== null) === has)),
    when(person, (wanted) => test(({ persons }) => persons.includes(wanted))),
    // A date is the beginning of the text that it compares with.
    when(from, (date) => test((item) => (localOf(item) ?? '') >= date)),
    when(to, (date) => test((item) => (localOf(item)?.slice(0, 10) ?? '9999') <= date)),
    // These read what the pixels showed, the others what is at hand.
    when(hasFaces, (has) => test(({ facts }) => (facts.pixels?.faces.length ?? 0) > 0 === has)),
    when(objects, (labels) =>
      test(({ facts: { pixels, assigned } }) =>
        labels.some(
          (label) =>
            pixels?.objects.some((object) => object.label === label) === true ||
            assigned?.objects.includes(label) === true,
        ),
      ),
    ),
    when(textKinds, (kinds) =>
      test(({ facts }) => facts.pixels?.text?.kinds.some((kind) => kinds.includes(kind)) === true),
    ),
  ].flat()
}

const localOf = (item: AuditItem): string | null => item.facts.metadata.taken?.local ?? null
