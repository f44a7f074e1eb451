import { useState } from 'react'

import type { ItemId } from '../../../../shared/domain/item/ids'
import type { CopiesState } from '../../../../shared/ipc/copies'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import { words } from '../../../app/language/words'
import { CopiesForm } from './CopiesForm'
import { CopiesProgress } from './CopiesProgress'
import { CopiesReportView } from './CopiesReportView'
import { useCopies } from './use-copies'
import './copies.css'

interface CopiesDeskProps {
  readonly items: readonly ItemId[]
  /** `last` shows what was made before; `form` asks first, for photos chosen just now. */
  readonly begins: 'form' | 'last'
}

/** One set of copies from the wish to the comparison; making them goes on while another view is shown. */
export function CopiesDesk({ items, begins }: CopiesDeskProps) {
  const state = useCopies()
  const [isAsking, setIsAsking] = useState(begins === 'form')
  if (state === null) return null
  if (state.state === 'making') return <CopiesProgress state={state} />
  const form = (
    <CopiesForm
      items={items}
      onStarted={() => {
        setIsAsking(false)
      }}
    />
  )
  if (isAsking || state.state === 'idle') return form
  return (
    <>
      <Outcome state={state} />
      <div>
        <Button
          onPress={() => {
            setIsAsking(true)
          }}
        >
          {words.copies.others}
        </Button>
      </div>
    </>
  )
}

function Outcome({ state }: { readonly state: CopiesState }) {
  if (state.failure !== null) return <ErrorNote failure={state.failure} />
  return state.report === null ? null : <CopiesReportView report={state.report} />
}
