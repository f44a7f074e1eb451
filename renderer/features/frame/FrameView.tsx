import { useEffect, useRef } from 'react'

import type { ItemId } from '../../../shared/domain/item/ids'
import type { FrameDetail } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { useNavigation } from '../../app/navigation'
import { useRevoke } from '../../app/use-revoke'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { Facts } from './Facts'
import { Neighbours } from './Neighbours'
import { Photo } from './Photo'
import { RestsOn } from './RestsOn'
import { useNeighbours } from './use-neighbours'
import { VerdictPanel } from './VerdictPanel'
import './frame.css'

/** One frame, large: the photo with its evidence, the verdict, the facts, and what rests on it. */
export function FrameView({ item }: { readonly item: ItemId }) {
  const { close } = useNavigation()
  const view = useRef<HTMLDivElement>(null)
  const detail = useQuery('frameDetail', { item })
  useEffect(() => {
    const before = document.activeElement
    view.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <div
      ref={view}
      className="frame"
      role="dialog"
      aria-modal="false"
      aria-label={words.frame.title}
      tabIndex={-1}
      onKeyDown={(press) => {
        if (press.key === 'Escape') close()
      }}
    >
      <Answer of={detail}>{(found) => <Opened detail={found} />}</Answer>
    </div>
  )
}

function Opened({ detail }: { readonly detail: FrameDetail }) {
  const { close, open, plan } = useNavigation()
  const { revoke, restore } = useRevoke()
  const neighbours = useNeighbours(detail.item)
  const { frame } = detail
  const receipt = frame.outcome === 'revoked' ? frame.receipt : null
  const flip = () => void (receipt === null ? revoke({ item: frame.id }) : restore(receipt))

  useEffect(() => {
    const onKey = (press: KeyboardEvent) => {
      if (press.target instanceof HTMLInputElement || press.ctrlKey || press.altKey || press.metaKey) return
      if (press.key === 'ArrowLeft' && neighbours.earlier !== null) open(neighbours.earlier)
      if (press.key === 'ArrowRight' && neighbours.later !== null) open(neighbours.later)
      if (press.key === 'r' && receipt === null) void revoke({ item: frame.id })
      if (press.key === 'u' && receipt !== null) void restore(receipt)
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  })

  return (
    <>
      <header className="frame-head">
        <Button tone="quiet" onPress={close}>
          ← {words.acts.back}
        </Button>
        <h1>{frame.name}</h1>
        <Step to={neighbours.earlier} name={words.frame.previous} sign="‹" />
        <Step to={neighbours.later} name={words.frame.next} sign="›" />
        {receipt === null && (
          <Button
            onPress={() => {
              plan({ by: 'rule', rule: { item: frame.id } })
            }}
          >
            {words.derivation.look}
          </Button>
        )}
        <Button tone={receipt === null ? 'main' : 'plain'} onPress={flip}>
          {receipt === null ? words.acts.revoke : words.acts.restore}
        </Button>
      </header>
      <div className="frame-body">
        <div className="frame-left">
          <Photo detail={detail} />
          <Neighbours frames={neighbours.frames} current={frame.id} isCovered={neighbours.isCovered} />
        </div>
        <div className="frame-right">
          <VerdictPanel detail={detail} />
          <RestsOn detail={detail} />
          <Facts detail={detail} />
        </div>
      </div>
    </>
  )
}

interface StepProps {
  readonly to: ItemId | null
  readonly name: string
  readonly sign: string
}

function Step({ to, name, sign }: StepProps) {
  const { open } = useNavigation()
  return (
    <Button
      name={name}
      isDisabled={to === null}
      onPress={() => {
        if (to !== null) open(to)
      }}
    >
      {sign}
    </Button>
  )
}
