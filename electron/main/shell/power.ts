import { powerMonitor } from 'electron'

import type { Ports, Unlisten } from '../ports'

/** What the services want to know about the machine's sleep and its current. Electron must be ready. */
export const powerPorts = (): Pick<Ports, 'onWake' | 'isOnMains' | 'onMainsChange'> => ({
  onWake: (listener) => {
    powerMonitor.on('resume', listener)
    return () => void powerMonitor.off('resume', listener)
  },
  isOnMains: () => !powerMonitor.isOnBatteryPower(),
  onMainsChange: (listener) => both(listener),
})

function both(listener: () => void): Unlisten {
  powerMonitor.on('on-ac', listener)
  powerMonitor.on('on-battery', listener)
  return () => {
    powerMonitor.off('on-ac', listener)
    powerMonitor.off('on-battery', listener)
  }
}
