import type { FinePrintLine } from '../../../../shared/domain/audit/fine-print'
import { html } from '../html'
import type { Html } from '../html'
import type { ReportSource } from './report-source'
import { counted, number } from './words'

const certaintyWords: Readonly<Record<FinePrintLine['certainty'], string>> = {
  A: 'the primary text itself',
  B: 'its wording, quoted by several or by one careful reader',
  C: 'one secondary source',
  D: 'inferred or contested',
}

const stateWords: Readonly<Record<FinePrintLine['states'], string>> = {
  contested: 'sources differ',
  'left-open': 'not stated',
  'ruled-out': 'ruled out',
  stated: 'stated',
}

/** What the policy says, what it does not, and how sure that is; open points first. */
export function finePrint({ evidence, pack }: Pick<ReportSource, 'evidence' | 'pack'>): Html {
  const open = evidence.finePrint.filter(({ states }) => states === 'contested' || states === 'left-open')
  const settled = evidence.finePrint.filter((line) => !open.includes(line))
  return html`
    <section>
      <h2>The fine print</h2>
      <p>
        ${counted(open.length, 'point')} of ${number(evidence.finePrint.length)} are open in this policy as
        reported. “Files” is how many of the audited files hang on that point.
      </p>
      ${lines('What the policy leaves open', open)} ${lines('What it states', settled)}
      <p class="note">
        How sure:
        ${(['A', 'B', 'C', 'D'] as const).map((grade) => html`<b>${grade}</b> ${certaintyWords[grade]}${grade === 'D' ? '.' : '; '}`)}
      </p>
      <h3>Sources</h3>
      <ul class="plain sources">
        ${pack.sources.map(({ id, what, address }) => html`<li><b>${id}</b> ${what}${address === null ? null : html`, <span class="address">${address}</span>`}</li>`)}
      </ul>
    </section>
  `
}

function lines(title: string, all: readonly FinePrintLine[]): Html | null {
  if (all.length === 0) return null
  return html`
    <h3>${title}</h3>
    <table class="clauses">
      <thead>
        <tr>
          <th scope="col">Clause</th>
          <th scope="col">What is reported</th>
          <th scope="col">Value</th>
          <th scope="col">Sure</th>
          <th scope="col" class="count">Files</th>
        </tr>
      </thead>
      <tbody>
        ${all.map(
          ({ clause, states, says, value, certainty, sources, hanging }) =>
            html`<tr>
              <td><code>${clause}</code><br /><span class="tag ${states}">${stateWords[states]}</span></td>
              <td>${says}</td>
              <td>${value}</td>
              <td>${certainty} <span class="quiet">${sources.join(' ')}</span></td>
              <td class="count">${hanging === 0 ? '' : number(hanging)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  `
}
