import type { WriteStream } from 'node:tty'

import type { Progress } from '../../shared/ipc/app'
import type { Services } from '../main/services'
import { shownText } from './shown-text'

const plainEveryMs = 5_000

/** Shows progress and remaining time on a terminal's one line, or on a line every few seconds where there is none. */
export function showProgress(
  services: Pick<Services, 'onStatus'>,
  stream: Pick<WriteStream, 'write' | 'isTTY' | 'columns'>,
): () => void {
  let lastPlain = performance.now()
  let isShown = false
  const unlisten = services.onStatus(({ progress }) => {
    if (progress.stage === 'idle') return
    const line = progressLine(progress)
    if (stream.isTTY) {
      stream.write(`\r\u001b[2K${line.slice(0, Math.max(20, stream.columns - 1))}`)
      isShown = true
    } else if (performance.now() - lastPlain >= plainEveryMs) {
      lastPlain = performance.now()
      stream.write(`${line}\n`)
    }
  })
  return () => {
    unlisten()
    if (isShown) stream.write('\r\u001b[2K')
  }
}

export function progressLine(progress: Progress): string {
  if (progress.stage === 'scanning') return 'scanning the folder'
  const share = `${progress.done.toLocaleString('en')} of ${progress.total.toLocaleString('en')}`
  const left = progress.secondsLeft === null ? '' : `, ${remaining(progress.secondsLeft)} left`
  const file = progress.current === null ? '' : `  ${shownText(progress.current)}`
  return `${progress.stage} ${share}${left}${file}`
}

function remaining(seconds: number): string {
  if (seconds < 90) return `about ${String(Math.max(1, Math.round(seconds)))} s`
  if (seconds < 5_400) return `about ${String(Math.round(seconds / 60))} min`
  return `about ${(seconds / 3_600).toFixed(1)} h`
}
