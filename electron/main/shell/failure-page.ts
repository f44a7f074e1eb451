import { WireError } from '../../../shared/ipc/wire'
import { KeysUnreadable } from './keys'
import { words } from './language/words'

const { failure } = words

/** The page that says why the app could not start, without a script. */
export function failurePage(thrown: unknown): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${failure.title}</title><link rel="stylesheet" href="failure.css"></head>
<body>
<h1>${failure.title}</h1>
<p>${escaped(whatHappened(thrown))}</p>
<p>${failure.untouched}</p>
<h2>${failure.forHelper}</h2>
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
  if (thrown instanceof WireError) return failure.store[thrown.failure.code] ?? failure.unknown
  if (thrown instanceof KeysUnreadable) return failure.keys[thrown.reason]
  return failure.system[systemCode(thrown)] ?? failure.unknown
}

const systemCode = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : ''

const technical = (thrown: unknown): string =>
  thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
