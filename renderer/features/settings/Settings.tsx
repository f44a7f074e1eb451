import { words } from '../../app/language/words'
import { useSettings } from '../../app/settings'
import { useAct } from '../../app/use-act'
import { answerOf, useQuery } from '../../app/use-query'
import { useStatus } from '../../app/use-status'
import { Segments } from '../../ui/Segments'
import { CoverageForm } from './CoverageForm'
import { Rolls } from './Rolls'
import './settings.css'

const textSizes = { small: 0.9, normal: 1, large: 1.2, largest: 1.45 } as const
type TextSize = keyof typeof textSizes
const sizeNames = Object.keys(textSizes) as TextSize[]

export function Settings() {
  const status = useStatus()
  const summary = answerOf(useQuery('summary', {}))
  return (
    <div className="page">
      <div className="page-column settings">
        <header className="page-head">
          <h1>{words.settings.title}</h1>
        </header>
        {status !== null && <Rolls status={status} />}
        {summary !== null && <CoverageForm coverage={summary.coverage} />}
        <Look />
        <Reading />
        {status !== null && (
          <section className="card stack">
            <h2>{words.settings.privacy}</h2>
            <p>{words.settings.originals}</p>
            <p>{words.settings.dataFolder}</p>
            <p>
              <code>{status.dataFolder}</code>
            </p>
            <p className="muted">
              {words.settings.version(status.version)}.{' '}
              {status.backend !== null && words.settings.backend[status.backend]}
            </p>
            {!status.isConfined && <p className="note problem">{words.app.notConfinedMore}</p>}
            {status.wasRecovered && <p className="note problem">{words.app.recovered}</p>}
          </section>
        )}
      </div>
    </div>
  )
}

function Look() {
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
    </section>
  )
}

function Reading() {
  const { settings, change } = useSettings()
  const { run } = useAct()
  return (
    <section className="card stack">
      <h2>{words.settings.reading}</h2>
      <label className="choice">
        <input
          type="checkbox"
          checked={settings.metadataOnly}
          onChange={() => {
            run(() => change({ metadataOnly: !settings.metadataOnly }))
          }}
        />
        <span>
          {words.settings.metadataOnly}
          <span className="muted consent-means">{words.settings.metadataOnlyMore}</span>
        </span>
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={settings.onlyOnMains}
          onChange={() => {
            run(() => change({ onlyOnMains: !settings.onlyOnMains }))
          }}
        />
        {words.settings.onlyOnMains}
      </label>
    </section>
  )
}
