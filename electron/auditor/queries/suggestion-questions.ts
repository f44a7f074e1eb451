import { consequenceOf, suggestionActs } from '../../../shared/domain/suggestion/consequences'
import { layoutsOf } from '../../../shared/domain/suggestion/layout'
import type { LayoutItem } from '../../../shared/domain/suggestion/layout'
import { slidesOf } from '../../../shared/domain/suggestion/slides'
import { appealOf } from '../../../shared/domain/suggestion/suitable'
import { uprightSize } from '../../../shared/domain/item/upright-size'
import type { SuggestionDetail, SuggestionFrame } from '../../../shared/ipc/suggestion-queries'
import { WireError } from '../../../shared/ipc/wire'
import type { Context } from '../acts/context'
import type { CatalogueItem } from '../catalogue/catalogue'
import { nameOf } from '../sheet/frame'

/** Everything about one suggestion that is needed to draw and to explain it. */
export function suggestionDetail({ live, catalogue }: Context, id: string): SuggestionDetail {
  const { audit } = live.view()
  const { inferences, suggestions } = audit.learned()
  const suggestion = suggestions.find((one) => one.id === id)
  if (suggestion === undefined) throw new WireError({ code: 'not-found', detail: id })
  const items = suggestion.items.flatMap((item) => catalogue.item(item) ?? [])
  const photos = items.map(layoutItem)
  return {
    suggestion,
    because: suggestion.because.flatMap((reason) => {
      const found = inferences.find((one) => one.id === reason)
      if (found === undefined) return []
      const { kind, label, confidence, standing, clauses } = found
      return [{ id: reason, kind, label, confidence, standing, clauses }]
    }),
    frames: items.map(frame),
    layouts: suggestion.kind === 'restyle' ? [] : layoutsOf(photos),
    slides: slidesOf(suggestion.title, photos),
    consequences: suggestionActs.map((act) => consequenceOf(audit.pack, act)),
  }
}

/** Where no header says how large a picture is, it is taken for a square. */
function layoutItem({ id, audit }: CatalogueItem): LayoutItem {
  const size = uprightSize(audit.facts.metadata) ?? { width: 1, height: 1 }
  const faces = (audit.facts.pixels?.faces ?? []).map(({ box }) => box)
  return { item: id, ...size, faces, appeal: appealOf(audit) }
}

function frame(item: CatalogueItem): SuggestionFrame {
  const { metadata } = item.audit.facts
  const size = uprightSize(metadata)
  return {
    item: item.id,
    name: nameOf(item),
    takenLocal: metadata.taken?.local ?? null,
    mediaKind: metadata.mediaKind,
    width: size?.width ?? null,
    height: size?.height ?? null,
    hasThumbnail: item.hasThumbnail,
  }
}
