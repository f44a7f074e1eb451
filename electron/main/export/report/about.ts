import type { AuditDocument } from '../../../../shared/domain/audit/document'
import { html } from '../html'
import type { Html } from '../html'
import type { ReportSource } from './report-source'
import { counted, day, moment, number } from './words'

/** What was audited, under what, and how it was looked at. */
export function about({ evidence: { document, coverage }, pack }: ReportSource): Html {
  return html`
    <section>
      <h2>What was audited, and how</h2>
      <dl class="facts">
        <dt>Photos and videos</dt>
        <dd>
          ${counted(coverage.items, 'file')} that a phone synced to a folder on this computer.
          ${span(coverage)}
        </dd>
        <dt>What it asks</dt>
        <dd>${pack.clauses['prompt.text'].says}</dd>
        <dt>The policy</dt>
        <dd>
          ${pack.title}. Policy file <code>${document.policy.id}</code>, version ${document.policy.version},
          with ${counted(Object.keys(pack.clauses).length, 'clause')} from
          ${counted(pack.sources.length, 'source')}.
        </dd>
        <dt>The switch</dt>
        <dd>${consentWords(document)}</dd>
        <dt>The day</dt>
        <dd>${moment(document.asOf)}. Everything in this report is as of that moment.</dd>
        <dt>How it was looked at</dt>
        <dd>${how(document)}</dd>
        ${
          document.assumptions.length === 0
            ? null
            : html`<dt>Assumed</dt>
                <dd>
                  ${document.assumptions.map((one) => html`<p>${assumed[one.what] ?? one.what}: <b>${isInstant(one.value) ? moment(one.value) : one.value}</b> (${one.why})</p>`)}
                </dd>`
        }
      </dl>
      <p>
        Each file was judged clause by clause. Where the policy states a value, the file <b>would</b> leave or
        <b>would stay</b>. Where the policy is silent, or sources contradict each other, it
        <b>could</b> leave: what is not known never counts as safe.
      </p>
    </section>
  `
}

function span({
  oldestTaken,
  newestTaken,
}: {
  readonly oldestTaken: string | null
  readonly newestTaken: string | null
}): string {
  return oldestTaken === null || newestTaken === null
    ? 'None states when it was taken.'
    : `The oldest was taken on ${day(oldestTaken)}, the newest on ${day(newestTaken)}.`
}

/** An instant as the document states it; people read a day and an hour. */
const isInstant = (value: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)

const assumed: Readonly<Record<string, string>> = {
  region: 'The account’s region',
  'allowed-on': 'When “Allow” was tapped',
  assigned: 'Stated by the sample roll',
}

function consentWords({ consent }: AuditDocument): string {
  const lines = consent.map(({ switch: which, state, at }) => {
    const what = which === 'cloud' ? 'Camera-roll cloud processing' : 'Suggestions from metadata'
    return at === null ? `${what}: ${state}` : `${what}: ${state} from ${moment(at)}`
  })
  return lines.length === 0 ? 'Nothing is known about it.' : `${lines.join('. ')}.`
}

function how({ tool, totals }: AuditDocument): string {
  const looked =
    tool.analysis === 'metadata'
      ? 'Only metadata was read: dates, places, cameras and names. No pixel was looked at, so what pictures show is missing here.'
      : `Metadata was read, and ${tool.models.length === 0 ? 'models' : `${number(tool.models.length)} model files`} that run on this computer looked at the pixels for faces, objects, text and intimacy.`
  return `${looked} Safelight ${tool.version}. ${totals.couldNotCheck === 0 ? 'Every file could be checked.' : `${counted(totals.couldNotCheck, 'file')} could not be checked, or not wholly.`}`
}
