import type { Erasure } from './erase-data'
import { escaped, failureStyle } from './failure-page'
import { words } from './language/words'

export const erasedStyle = failureStyle

/** The page that shows what was deleted and what is left, without a script. */
export function erasedPage({ folder, files, bytes, left }: Erasure): string {
  const title = left.length === 0 ? words.erased.done : words.erased.partly
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="erased.css"></head>
<body>
<h1>${title}</h1>
<p>${words.erased.were(files, (bytes / 1_000_000).toFixed(1))} ${words.erased.left(left.length)}</p>
<pre>${escaped(folder)}
${escaped(left.slice(0, 40).join('\n'))}</pre>
<p>${words.erased.elsewhere}</p>
<p>${words.erased.end}</p>
</body>
</html>`
}
