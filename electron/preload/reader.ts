import { ipcRenderer } from 'electron'

import { portsChannel } from '../../shared/ipc/bridge'
import type { ReaderPorts } from '../../shared/ipc/reader'

const pageLoaded = new Promise<void>((resolve) => window.addEventListener('load', () => resolve()))

// Ports cannot cross the context bridge; a window message carries them into the page's own world. The page listens once its
// script ran, and a message sent earlier would be lost.
ipcRenderer.once(portsChannel, (event) => {
  const ports: ReaderPorts = { kind: 'ports' }
  void pageLoaded.then(() => window.postMessage(ports, '*', [...event.ports]))
})
