import type { Erasure } from './erase-data'
import { escaped, failureStyle } from './failure-page'

export const erasedStyle = failureStyle

/** The page that shows what was deleted and what is left, without a script. */
export function erasedPage({ folder, files, bytes, left }: Erasure): string {
  const title = left.length === 0 ? 'Everything was deleted' : 'Some files could not be deleted'
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="erased.css"></head>
<body>
<h1>${title}</h1>
<p>${files} files, ${(bytes / 1_000_000).toFixed(1)} MB, were in the folder of this app. ${left.length} are there now.</p>
<pre>${escaped(folder)}
${escaped(left.slice(0, 40).join('\n'))}</pre>
<p>Your photos were not touched. What you saved elsewhere, such as reports, is still there.</p>
<p>Close this window to end Safelight. The next start begins anew.</p>
</body>
</html>`
}
