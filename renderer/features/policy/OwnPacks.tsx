import { useState } from 'react'

import type { PackFault } from '../../../shared/domain/policy/load-pack'
import type { PackSummary } from '../../../shared/ipc/auditor'
import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { useToasts } from '../../app/toasts'
import { useAct } from '../../app/use-act'
import { Button } from '../../ui/Button'
import { PackFaults } from './PackFaults'

/** Adding a policy of one's own, beginning one from what is shown, and taking one away. */
export function OwnPacks({ chosen }: { readonly chosen: PackSummary }) {
  const { isBusy, run } = useAct()
  const toasts = useToasts()
  const [faults, setFaults] = useState<readonly PackFault[]>([])
  const add = async () => {
    const kept = await client.addPack({})
    if (kept === null) return
    setFaults(kept.ok ? [] : kept.faults)
    if (kept.ok) await client.choosePolicy({ policy: kept.policy, region: null })
  }
  const save = async () => {
    const name = await client.savePack({ policy: chosen.id })
    if (name !== null) toasts.say(words.ownPacks.saved(name))
  }
  return (
    <section className="stack own-packs" aria-label={words.ownPacks.title}>
      <div className="row">
        <Button
          size="small"
          isDisabled={isBusy}
          onPress={() => {
            run(add)
          }}
        >
          {words.ownPacks.add}
        </Button>
        <Button
          size="small"
          tone="quiet"
          isDisabled={isBusy}
          onPress={() => {
            run(save)
          }}
        >
          {words.ownPacks.save}
        </Button>
        {chosen.isOwn && (
          <Button
            size="small"
            tone="quiet"
            isDisabled={isBusy}
            onPress={() => {
              run(() => client.dropPack({ policy: chosen.id }))
            }}
          >
            {words.ownPacks.drop}
          </Button>
        )}
      </div>
      {faults.length > 0 && <PackFaults faults={faults} />}
    </section>
  )
}
