import { words } from './language/words'
import { useSettings } from './settings'
import { useAct } from './use-act'

/** Always in view: covers pictures, names and places, for showing the app to others. */
export function RedactSwitch() {
  const { settings, change } = useSettings()
  const { run } = useAct()
  return (
    <button
      type="button"
      role="switch"
      className="redact"
      aria-checked={settings.isRedacted}
      title={words.app.redactMore}
      onClick={() => {
        run(() => change({ isRedacted: !settings.isRedacted }))
      }}
    >
      <span
        className={settings.isRedacted ? 'dot dot-lit redact-dot' : 'dot redact-dot'}
        aria-hidden="true"
      />
      {settings.isRedacted ? words.app.redacted : words.app.redact}
    </button>
  )
}
