// Electron 45 names newer calls; the oldest Electron that runs the app (33) has only these.
/* eslint-disable @typescript-eslint/no-deprecated */
import { safeStorage } from 'electron'

import type { Keyring } from './keys'

/** The system's keyring, or null where there is none. Electron must be ready. */
export function systemKeyring(): Keyring | null {
  if (!safeStorage.isEncryptionAvailable()) return null
  // Chromium then encrypts with a key that is in its source: no protection, so it is not called one.
  if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text') return null
  return {
    encrypt: (text) => safeStorage.encryptString(text),
    decrypt: (sealed) => safeStorage.decryptString(Buffer.from(sealed)),
  }
}
