import type { ItemId } from '../../../shared/domain/item/ids'
import type { AuditorContract } from '../../../shared/ipc/auditor'
import { WireError } from '../../../shared/ipc/wire'
import type { Handlers } from '../../../shared/ipc/wire'
import type { Context } from '../acts/context'
import { answeredAfter } from '../answered'
import type { Learning } from '../audit/learning'
import type { CatalogueItem } from '../catalogue/catalogue'
import { detailOf, frameOf } from './frame'
import { frameIndex, frameRevision, makeSheets } from './sheet'
import type { SheetQuestion } from './sheet'

type Questions = Pick<Handlers<AuditorContract>, 'frameIndex' | 'framePage' | 'frameDetail'>

/** What the sheet and the list ask: frames are shown before anything is learned from them, unless they are asked for by what is. */
export function sheetQuestions({ catalogue, live }: Context, learning: Learning): Questions {
  const sheetOf = makeSheets(catalogue)
  const present = (id: ItemId): CatalogueItem => {
    const item = catalogue.item(id)
    if (item === undefined || item.isForgotten) throw new WireError({ code: 'not-found', detail: id })
    return item
  }
  const learnedFor = async ({ filter }: SheetQuestion): Promise<void> => {
    if (isByLearned(filter)) await learning.whenLearned()
  }
  return {
    frameIndex: async (question) => {
      await learnedFor(question)
      return frameIndex(sheetOf(question, live.view()), live.view())
    },
    framePage: async ({ offset, limit, ...question }) => {
      await learnedFor(question)
      learning.begin()
      const view = live.view()
      const frames = Array.from(
        sheetOf(question, view).positions.subarray(offset, offset + limit),
        (position) => frameOf(present(view.audit.items[position]?.id as ItemId), view),
      )
      return { revision: frameRevision(view), frames }
    },
    frameDetail: answeredAfter(learning.whenLearned)(({ item }) => detailOf(present(item), live.view())),
  }
}

const isByLearned = ({
  inference,
  inferences,
  inferenceKind,
  suggestion,
}: SheetQuestion['filter']): boolean =>
  [inference, inferences, inferenceKind, suggestion].some((asked) => asked !== undefined)
