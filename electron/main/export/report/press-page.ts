import type { PressCopy } from '../press-copy'
import { html } from '../html'
import type { Html } from '../html'
import { finePrint } from './fine-print'
import { page } from './page'
import { proportions } from './proportions'
import type { ReportSource } from './report-source'
import {
  counted,
  day,
  kindWords,
  kindsInOrder,
  moment,
  number,
  standingWords,
  suggestionWords,
} from './words'

/** The report's copy for publication: counts and the policy's own words, no photo, name, path, place or person. */
export const pressPage = (copy: PressCopy, source: Pick<ReportSource, 'evidence' | 'pack'>): string =>
  page(`Camera-roll audit, ${day(copy.asOf)}, for publication`, [
    head(copy, source),
    learned(copy),
    finePrint(source),
    check(copy),
  ])

const head = ({ totals, asOf, policy }: PressCopy, { pack }: Pick<ReportSource, 'pack'>): Html => html`
  <header>
    <p class="mark">Safelight · camera-roll audit · copy for publication</p>
    <h1>
      ${
        totals.could === 0
          ? `${number(totals.would)} of ${counted(totals.items, 'photo and video', 'photos and videos')} would leave the phone`
          : `Between ${number(totals.would)} and ${number(totals.would + totals.could)} of ${counted(totals.items, 'photo and video', 'photos and videos')} would leave the phone`
      }
    </h1>
    <p class="lead">
      One person’s camera roll, judged by <b>${pack.title}</b>, as reported on ${day(pack.reportedOn)}. It is
      for an account in ${policy.region}, as things stood on ${moment(asOf)}.
    </p>
    ${proportions(totals)}
    <p class="note">
      This copy names no photo, place, path or person. It says what an upload feature would or could take
      under its policy as reported, not what any company did. ${counted(totals.couldNotCheck, 'file')} could
      not be checked, or not wholly: what is not known never counts as safe.
    </p>
  </header>
`

const learned = ({ findings, suggestions, analysis }: PressCopy): Html => html`
  <section>
    <h2>What would be learned</h2>
    ${analysis === 'metadata' ? html`<p>Only metadata was read; no pixel was looked at.</p>` : null}
    <table>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">The policy</th>
          <th scope="col" class="count">Findings</th>
          <th scope="col" class="count">Files</th>
        </tr>
      </thead>
      <tbody>
        ${kindsInOrder
          .flatMap((kind) => findings.filter((one) => one.kind === kind))
          .map(
            ({ kind, standing, findings: count, files }) =>
              html`<tr>
                <td>${kindWords[kind]}</td>
                <td>${standingWords[standing]}</td>
                <td class="count">${number(count)}</td>
                <td class="count">${number(files)}</td>
              </tr>`,
          )}
      </tbody>
    </table>
    ${
      suggestions.length === 0
        ? null
        : html`<p>
            It would make suggestions:
            ${suggestions.map(({ kind, suggestions: count }) => `${number(count)} × ${suggestionWords[kind]}`).join(', ')}.
          </p>`
    }
  </section>
`

const check = ({ ledger, revocations }: PressCopy): Html => html`
  <section>
    <h2>What stands behind this copy</h2>
    <p>
      The full audit was recorded in a signed, append-only ledger
      (${counted(ledger.size, 'entry', 'entries')}, root
      <code>${ledger.root}</code>). ${counted(revocations, 'revocation')} had been made. The evidence bundle,
      which names photos and places, is kept by the auditor; whoever is given it can check this copy against
      it.
    </p>
  </section>
`
