import type { Finding } from '../../../shared/ipc/inference-queries'
import { words } from '../../app/language/words'
import { useQuery } from '../../app/use-query'
import { Answer } from '../../ui/Answer'
import { Empty } from '../../ui/Empty'
import { InferenceList } from './InferenceList'

const parts = ['serial', 'owner', 'software'] as const

/** What the cameras wrote about themselves and their owner. */
export function Devices() {
  return (
    <Answer of={useQuery('findings', {})}>
      {(all) => {
        const found = all.filter(({ kind }) => kind === 'device')
        if (found.length === 0) {
          return <Empty title={words.devices.empty.title} says={words.devices.empty.says} />
        }
        const [serials, owners, software] = parts.map((part) => found.filter((one) => isPart(one, part)))
        const models = found.filter((one) => !parts.some((part) => isPart(one, part)))
        return (
          <div className="stack learned-sections">
            <p className="muted">{words.devices.lead}</p>
            <InferenceList title={words.devices.owners} of={owners ?? []} />
            <InferenceList title={words.devices.serials} of={serials ?? []} />
            <InferenceList title={words.devices.models} of={models} />
            <InferenceList title={words.devices.software} of={software ?? []} />
          </div>
        )
      }}
    </Answer>
  )
}

const isPart = ({ id }: Finding, part: (typeof parts)[number]): boolean => id.startsWith(`device:${part}:`)
