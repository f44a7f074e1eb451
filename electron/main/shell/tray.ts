import { Menu, nativeImage, Tray } from 'electron'

import type { AppStatus } from '../../../shared/ipc/app'
import { words } from './language/words'

export interface QuietTray {
  readonly show: (status: AppStatus) => void
  readonly remove: () => void
}

/** The state at a glance where the desktop has a tray, and nothing that asks for attention. Null where there is none. */
export function openTray(actions: {
  readonly icon: string
  readonly onOpen: () => void
  readonly onQuit: () => void
}): QuietTray | null {
  const icon = nativeImage.createFromPath(actions.icon)
  if (icon.isEmpty()) return null
  const tray = new Tray(icon)
  tray.on('click', actions.onOpen)
  let shown = ''
  return {
    show: (status) => {
      const state = quietState(status)
      if (state === shown) return
      shown = state
      tray.setToolTip(words.tray.tip(state))
      tray.setContextMenu(
        Menu.buildFromTemplate([
          { label: state, enabled: false },
          { type: 'separator' },
          { label: words.tray.open, click: actions.onOpen },
          { label: words.tray.quit, click: actions.onQuit },
        ]),
      )
    },
    remove: () => tray.destroy(),
  }
}

export function quietState({ progress, rolls }: Pick<AppStatus, 'progress' | 'rolls'>): string {
  if (rolls.length === 0) return words.tray.noRoll
  if (progress.isPaused) return words.tray.paused
  if (rolls.some((roll) => roll.state === 'root-missing')) return words.tray.rootMissing
  if (progress.stage === 'idle') return words.tray.watching
  return words.tray.reading(progress.done, progress.total)
}
