import { useState } from 'react'

import type { ItemId } from '../../../../shared/domain/item/ids'
import { coverKinds, metadataKinds, mostCopies } from '../../../../shared/ipc/copies'
import { client } from '../../../app/client'
import { words } from '../../../app/language/words'
import { useAct } from '../../../app/use-act'
import { Button } from '../../../ui/Button'
import { Thumb } from '../../../ui/Thumb'
import { isEmptyWish, isImplied, toggled, usualWish } from './copies-wish'
import { Ticks } from './Ticks'

const shownPhotos = 16

interface CopiesFormProps {
  readonly items: readonly ItemId[]
  /** Called once copies are under way; not when the folder's dialog was closed. */
  readonly onStarted: () => void
}

/** What the copies are to be without. The folder is asked for by the system's own dialog. */
export function CopiesForm({ items, onStarted }: CopiesFormProps) {
  const [wish, setWish] = useState(usualWish)
  const { isBusy, run } = useAct()
  const copied = items.slice(0, mostCopies)
  return (
    <section className="card stack copies-form">
      <div className="copies-photos" aria-hidden="true">
        {copied.slice(0, shownPhotos).map((item) => (
          <Thumb key={item} item={item} name="" />
        ))}
      </div>
      <div className="copies-wishes">
        <Ticks
          title={words.copies.without}
          options={metadataKinds.map((kind) => ({
            kind,
            says: words.copies.withoutKind[kind],
            isOn: wish.without.includes(kind) || isImplied(kind, wish),
            isFixed: isImplied(kind, wish),
          }))}
          onToggle={(kind) => {
            setWish({ ...wish, without: toggled(wish.without, kind) })
          }}
        />
        <Ticks
          title={words.copies.cover}
          options={coverKinds.map((kind) => ({
            kind,
            says: words.copies.coverKind[kind],
            isOn: wish.cover.includes(kind),
            isFixed: false,
          }))}
          onToggle={(kind) => {
            setWish({ ...wish, cover: toggled(wish.cover, kind) })
          }}
        >
          <p className="muted">{words.copies.coverNote}</p>
        </Ticks>
      </div>
      {items.length > copied.length && <p className="note">{words.copies.tooMany(mostCopies)}</p>}
      <div className="row">
        <Button
          tone="main"
          isDisabled={isBusy || isEmptyWish(wish) || copied.length === 0}
          onPress={() => {
            run(async () => {
              const { state } = await client.startCopies({ items: copied, ...wish })
              if (state !== 'idle') onStarted()
            })
          }}
        >
          {words.copies.make(copied.length)}
        </Button>
        <span className="muted">{words.copies.promise}</span>
      </div>
    </section>
  )
}
