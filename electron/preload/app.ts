import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'

import { callChannel, eventChannel, type Bridge, type BridgeEvent } from '../../shared/ipc/bridge'
import type { Reply } from '../../shared/ipc/wire'

// The page gets these two functions and nothing else of Electron: main checks every name and every input.
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(callChannel, name, input) as Promise<Reply<unknown>>,
  on: (listener) => {
    const forward = (_: IpcRendererEvent, event: BridgeEvent): void => listener(event)
    ipcRenderer.on(eventChannel, forward)
    return () => void ipcRenderer.removeListener(eventChannel, forward)
  },
}

contextBridge.exposeInMainWorld('safelight', Object.freeze(bridge))
