import { words } from '../../app/language/words'
import { useSettings } from '../../app/settings'
import { useAct } from '../../app/use-act'
import { Segments } from '../../ui/Segments'
import { Switches } from './Switches'

const textSizes = { small: 0.9, normal: 1, large: 1.2, largest: 1.45 } as const
type TextSize = keyof typeof textSizes
const sizeNames = Object.keys(textSizes) as TextSize[]

/** Light, contrast, text size, and the cover for showing to others. */
export function Look() {
  const { settings, change } = useSettings()
  const { run } = useAct()
  const size = sizeNames.find((name) => textSizes[name] === settings.textScale) ?? 'normal'
  return (
    <section className="card stack">
      <h2>{words.settings.look}</h2>
      <div className="setting">
        <span>{words.settings.theme}</span>
        <Segments
          name={words.settings.theme}
          value={settings.theme}
          options={(['system', 'dark', 'light'] as const).map((value) => ({
            value,
            says: words.settings.themes[value],
          }))}
          onChoose={(theme) => {
            run(() => change({ theme }))
          }}
        />
      </div>
      <div className="setting">
        <span>{words.settings.contrast}</span>
        <Segments
          name={words.settings.contrast}
          value={settings.contrast}
          options={(['system', 'more'] as const).map((value) => ({
            value,
            says: words.settings.contrasts[value],
          }))}
          onChoose={(contrast) => {
            run(() => change({ contrast }))
          }}
        />
      </div>
      <div className="setting">
        <span>{words.settings.textSize}</span>
        <Segments
          name={words.settings.textSize}
          value={size}
          options={sizeNames.map((value) => ({ value, says: words.settings.textSizes[value] }))}
          onChoose={(next) => {
            run(() => change({ textScale: textSizes[next] }))
          }}
        />
      </div>
      <Switches of={[{ name: 'isRedacted', says: words.settings.redacted, more: words.app.redactMore }]} />
    </section>
  )
}
