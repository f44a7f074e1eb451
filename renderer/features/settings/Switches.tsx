import type { AppSettings } from '../../../shared/ipc/app'
import { useSettings } from '../../app/settings'
import { useAct } from '../../app/use-act'

type SwitchName = {
  [Name in keyof AppSettings]: AppSettings[Name] extends boolean ? Name : never
}[keyof AppSettings]

interface SwitchesProps {
  readonly of: readonly { readonly name: SwitchName; readonly says: string; readonly more: string | null }[]
}

/** Settings that are on or off, each with what it means. */
export function Switches({ of }: SwitchesProps) {
  const { settings, change } = useSettings()
  const { run } = useAct()
  return of.map(({ name, says, more }) => (
    <label className="choice" key={name}>
      <input
        type="checkbox"
        checked={settings[name]}
        onChange={() => {
          run(() => change({ [name]: !settings[name] }))
        }}
      />
      <span>
        {says}
        {more !== null && <span className="muted setting-more">{more}</span>}
      </span>
    </label>
  ))
}
