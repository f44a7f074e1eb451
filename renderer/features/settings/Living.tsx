import { words } from '../../app/language/words'
import { Switches } from './Switches'

/** How the app lives beside the rest: all of it off until it is asked for. */
export function Living() {
  return (
    <section className="card stack">
      <h2>{words.settings.living}</h2>
      <Switches
        of={[
          {
            name: 'startsAtLogin',
            says: words.settings.startsAtLogin,
            more: words.settings.startsAtLoginMore,
          },
          { name: 'staysInTray', says: words.settings.staysInTray, more: words.settings.staysInTrayMore },
          {
            name: 'notifiesSensitive',
            says: words.settings.notifiesSensitive,
            more: words.settings.notifiesSensitiveMore,
          },
        ]}
      />
    </section>
  )
}
