import { html } from '../html'
import type { Html } from '../html'
import type { ReportSource } from './report-source'
import { counted, suggestionWords } from './words'

const most = 12

/** What would be offered in return, and to whom it would be shown. */
export function suggestions({ evidence: { document } }: ReportSource): Html {
  const all = document.suggestions
  return html`
    <section>
      <h2>What would be suggested</h2>
      ${
        all.length === 0
          ? html`<p>The photos that would or could leave make no suggestion.</p>`
          : html`<ul class="plain">
              ${all
                .slice(0, most)
                .map(
                  ({ title, kind, items, visibleTo }) =>
                    html`<li>
                      <b>${title}</b> (${suggestionWords[kind]}), from ${counted(items.length, 'photo')};
                      ${visibleTo === 'only-you' ? 'shown only to the user until shared' : 'who would see it is not stated'}
                    </li>`,
                )}
            </ul>`
      }
      ${all.length > most ? html`<p class="more">And ${counted(all.length - most, 'more suggestion')}, listed in audit.json.</p>` : null}
    </section>
  `
}
