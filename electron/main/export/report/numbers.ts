import type { AuditDocument } from '../../../../shared/domain/audit/document'
import type { ClauseEffect } from '../../../../shared/domain/policy/verdict'
import { html } from '../html'
import type { Html } from '../html'
import type { ReportSource } from './report-source'
import { number, outcomeWords, size } from './words'

/** The counts with best and worst case, and which clauses decide them. */
export function numbers({ evidence: { document } }: ReportSource): Html {
  const { would, could, wouldNot, revoked, couldNotCheck, inCloud, bytesWould, bytesCould, items } =
    document.totals
  const rows: readonly (readonly [string, string, string])[] = [
    ['Leave this roll', number(would), number(would + could)],
    ['Amount of data', size(bytesWould), size(bytesWould + bytesCould)],
    ['Already on the servers by the day of this audit', number(inCloud.least), number(inCloud.most)],
    ['Stay on the phone', number(wouldNot), number(wouldNot + could)],
  ]
  return html`
    <section>
      <h2>The numbers</h2>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">of ${number(items)} photos and videos</th>
            <th scope="col">at least</th>
            <th scope="col">at most</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([what, least, most]) =>
              html`<tr>
                <th scope="row">${what}</th>
                <td>${least}</td>
                <td>${most}</td>
              </tr>`,
          )}
          <tr>
            <th scope="row">Taken out in this audit</th>
            <td colspan="2">${number(revoked)}</td>
          </tr>
          <tr>
            <th scope="row">Could not be checked, or not wholly</th>
            <td colspan="2">${number(couldNotCheck)}</td>
          </tr>
        </tbody>
      </table>
      <h3>What decides</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Outcome</th>
            <th scope="col">Because of</th>
            <th scope="col">Policy says</th>
            <th scope="col" class="count">Files</th>
          </tr>
        </thead>
        <tbody>
          ${decidingClauses(document).map(
            ({ outcome, clause, says, count }) =>
              html`<tr>
                <td>${outcomeWords[outcome]}</td>
                <td><code>${clause}</code></td>
                <td>${says}</td>
                <td class="count">${number(count)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>
  `
}

interface Deciding extends Pick<ClauseEffect, 'clause' | 'says'> {
  readonly outcome: AuditDocument['items'][number]['verdict']['outcome']
  readonly count: number
}

/** How many files each first clause decides, the most first. */
function decidingClauses({ items }: AuditDocument): readonly Deciding[] {
  const counts = new Map<string, Deciding>()
  for (const { verdict } of items) {
    const [first] = verdict.clauses
    if (first === undefined) continue
    const { clause, says } = first
    const key = `${verdict.outcome} ${clause} ${says}`
    const count = (counts.get(key)?.count ?? 0) + 1
    counts.set(key, { outcome: verdict.outcome, clause, says, count })
  }
  return [...counts.values()].sort(
    (one, other) => other.count - one.count || (one.clause < other.clause ? -1 : 1),
  )
}
