import { Notification } from 'electron'

import { SensitiveWatch } from '../living/sensitive-watch'
import type { SensitiveNews } from '../living/sensitive-watch'
import type { Services } from '../services'
import { words } from './language/words'

const quietMs = 10_000

/** Says, while the user wants it, that something sensitive would have left; at most once in ten seconds. */
export function notifySensitive(services: Services, onOpen: () => void): void {
  const watch = new SensitiveWatch(services.auditor)
  let waiting: NodeJS.Timeout | null = null
  const look = async (): Promise<void> => {
    waiting = null
    if (!services.settings.get().notifiesSensitive) {
      watch.forget()
      return
    }
    const news = await watch.look()
    if (news !== null) say(news, onOpen)
  }
  const soon = (): void => {
    if (!services.settings.get().notifiesSensitive || !Notification.isSupported()) return
    waiting ??= setTimeout(() => {
      look().catch((thrown: unknown) => void process.stderr.write(`no notice: ${String(thrown)}\n`))
    }, quietMs)
  }
  services.onChanged(soon)
  soon()
}

function say(news: SensitiveNews, onOpen: () => void): void {
  const notice = new Notification({
    title: words.notice.title,
    body: words.notice.says(news.items, news.kinds),
    silent: true,
  })
  notice.on('click', onOpen)
  notice.show()
}
