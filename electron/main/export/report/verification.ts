import { html } from '../html'
import type { Html } from '../html'
import { ledgerProves } from '../ledger-proves'
import type { ReportSource } from './report-source'
import { number } from './words'

/** How to check the report without trusting who made it or the program, and what the check shows. */
export function verification({ evidence: { document, keys } }: Pick<ReportSource, 'evidence'>): Html {
  const { ledger } = document
  return html`
    <section>
      <h2>How to check this yourself</h2>
      <p>
        The evidence bundle (evidence.zip) holds this report, the data it was made from, and the ledger. In
        the ledger the program recorded each step at the time. With Node.js, and without Safelight or a
        network, unpack it and run
      </p>
      <pre>node verify.mjs</pre>
      <p>
        It says WHOLE, or names the first entry or file that is not as it was signed. Compare the key it
        prints with the one below. Then ask the auditor for the key by another way, and compare again. Get
        verify.mjs from somewhere else if you can: the one inside the bundle came with what it checks.
      </p>
      <dl class="facts">
        <dt>Ledger</dt>
        <dd>${number(ledger.size)} entries when this audit was recorded (entry ${ledger.size - 1})</dd>
        <dt>Key</dt>
        <dd><code>${keys.at(-1) ?? 'none'}</code></dd>
        <dt>Checkpoint</dt>
        <dd><pre>${ledger.checkpoint.split('\n').map((line) => html`${line}<br />`)}</pre></dd>
      </dl>
      <h3>What the ledger can prove</h3>
      ${ledgerProves.can.map((paragraph) => html`<p>${paragraph}</p>`)}
      <h3>What it cannot prove</h3>
      <ul>
        ${ledgerProves.cannot.map((paragraph) => html`<li>${paragraph}</li>`)}
      </ul>
    </section>
  `
}
