import '../../shared/ipc/closed-network'
import { startShell } from './shell/start'

// No top-level await: Electron is ready only once this module has loaded.
startShell()
