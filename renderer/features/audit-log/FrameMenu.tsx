import type { ItemId } from '../../../shared/domain/item/ids'
import type { Frame } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { ruleFor, useRevoke } from '../../app/use-revoke'
import { ContextMenu } from '../../ui/ContextMenu'
import type { MenuEntry } from '../../ui/ContextMenu'

/** A frame that a menu was asked for, and where. */
export interface MenuPlace {
  readonly frame: Frame
  /** It alone, or all that are chosen when it is one of them. */
  readonly items: readonly ItemId[]
  readonly at: { readonly x: number; readonly y: number }
}

/** What can be done with one frame, or with all that are chosen. */
export function FrameMenu({ place, onClose }: { readonly place: MenuPlace; readonly onClose: () => void }) {
  const entries = useEntries(place)
  return <ContextMenu name={words.log.menu.name} at={place.at} entries={entries} onClose={onClose} />
}

function useEntries({ frame, items }: MenuPlace): readonly MenuEntry[] {
  const { open, plan } = useNavigation()
  const { revoke, restore } = useRevoke()
  const { menu } = words.log
  const { receipt } = frame
  const rule = ruleFor(items)
  return [
    {
      says: menu.open,
      onPress: () => {
        open(frame.id)
      },
    },
    ...(receipt !== null
      ? [{ says: menu.restore, onPress: () => void restore(receipt) }]
      : [
          {
            says: menu.look,
            onPress: () => {
              plan({ by: 'rule', rule })
            },
          },
          { says: menu.revoke(items.length), onPress: () => void revoke(rule) },
        ]),
    {
      says: words.copies.begin,
      onPress: () => {
        plan({ by: 'copies', items })
      },
    },
  ]
}
