import { WireError, type FailureCode } from '../../../shared/ipc/wire'
import { KeysUnreadable } from './keys'

/** The page that says why the app could not start, without a script. */
export function failurePage(thrown: unknown): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Safelight could not start</title><link rel="stylesheet" href="failure.css"></head>
<body>
<h1>Safelight could not start</h1>
<p>${escaped(whatHappened(thrown))}</p>
<p>Your photos were not touched, and nothing left this machine.</p>
<h2>For whoever helps you</h2>
<pre>${escaped(technical(thrown))}</pre>
</body>
</html>`
}

export const failureStyle = `
:root { color-scheme: dark light; }
body { margin: 2rem; font: 16px/1.5 system-ui, sans-serif; background: #0d0b0b; color: #efe6e0; }
h1 { font-size: 1.4rem; color: #ff7a5c; }
h2 { font-size: 1rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.8rem; }
@media (prefers-color-scheme: light) {
  body { background: #f4f1ec; color: #211a17; }
  h1 { color: #a6260b; }
}
`

function whatHappened(thrown: unknown): string {
  if (thrown instanceof WireError) return wireWords[thrown.failure.code] ?? unknownReason
  if (thrown instanceof KeysUnreadable) return keyWords[thrown.reason]
  return systemWords[systemCode(thrown)] ?? unknownReason
}

const unknownReason = 'Something went wrong that we did not foresee.'

const wireWords: Partial<Record<FailureCode, string>> = {
  'store-in-use': 'Another Safelight is using the same data. Close it, then try again.',
  'store-corrupt': 'The stored data could not be read. It was left as it is.',
  'disk-full': 'The disk is full. Free some space, then try again.',
  'pack-invalid': 'A policy file that came with the app is damaged. Install the app again.',
}

const keyWords: Readonly<Record<KeysUnreadable['reason'], string>> = {
  'keyring-missing':
    'Your system’s keyring, which keeps the keys of your data, is not there. Unlock it, then try again.',
  'keyring-changed':
    'The keys of your data can no longer be read: your system’s keyring has changed. Nothing was deleted.',
  'file-damaged': 'The keys of your data are damaged. Nothing was deleted.',
}

const systemWords: Readonly<Record<string, string>> = {
  EACCES: 'The folder for the app’s data may not be written to.',
  EPERM: 'The folder for the app’s data may not be written to.',
  EROFS: 'The folder for the app’s data may not be written to.',
  EEXIST: 'A file stands where the folder for the app’s data should be.',
  ENOTDIR: 'A file stands where the folder for the app’s data should be.',
  ENOSPC: 'The disk is full. Free some space, then try again.',
}

const systemCode = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : ''

const technical = (thrown: unknown): string =>
  thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
