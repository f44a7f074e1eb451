import type { Withheld } from '../../../../shared/domain/audit/document'
import type { Receipt, RevocationRule } from '../../../../shared/domain/revocation/revocation'
import { html } from '../html'
import type { Html } from '../html'
import type { ReportSource } from './report-source'
import { ruleInWords } from './rule-words'
import { counted, day, moment } from './words'

/** What was taken out of the audit, what fell with it, and what it could not undo. */
export function revoked({ evidence: { receipts, document }, itemOf }: ReportSource): Html {
  if (document.withheld !== undefined) return withheld(document.withheld)
  const restoredAt = new Map(document.revocations.map((one) => [one.receipt, one.restoredAt]))
  const nameOf = (rule: RevocationRule): string =>
    ruleInWords(rule, (id) => itemOf(id)?.paths[0] ?? id.slice(0, 12))
  return html`
    <section>
      <h2>What was revoked</h2>
      ${receipts.length === 0 ? html`<p>Nothing was taken out of this audit.</p>` : html`<p>${promise}</p>`}
      ${receipts.map((receipt) => entry(receipt, nameOf(receipt.what), restoredAt.get(receipt.receipt) ?? null))}
    </section>
  `
}

function withheld({ items, revocations, alreadyLeft }: Withheld): Html {
  return html`
    <section>
      <h2>What was revoked</h2>
      <p>
        Left out of this report: ${counted(items, 'file')}, by ${counted(revocations, 'revocation')}. It tells
        the others alone, as if these were not there.
        ${alreadyLeft > 0 ? `${counted(alreadyLeft, 'of these would already have left', 'of these would already have left')}.` : ''}
      </p>
      <p>${promise}</p>
    </section>
  `
}

const promise =
  'Taking something out here changes this audit. It does not turn anything off on the phone, and it brings nothing back that has left.'

function entry(receipt: Receipt, what: string, restoredAt: string | null): Html {
  const { inferences, suggestions } = receipt.removed
  const fell =
    receipt.isCascadeCounted === false
      ? 'Nobody counted what fell with it.'
      : `${counted(inferences.length, 'finding')} and ${counted(suggestions.length, 'suggestion')} fell with it; ${counted(receipt.weakened.length, 'finding')} rest on less.`
  return html`
    <article class="finding">
      <h4>${what}</h4>
      <p>
        ${counted(receipt.items.length, 'file')}${receipt.nearDuplicates.length > 0 ? `, ${counted(receipt.nearDuplicates.length, 'near-copy', 'near-copies')} among them` : ''}.
        ${fell}
        ${receipt.alreadyLeft.length > 0 ? `${counted(receipt.alreadyLeft.length, 'of these would already have left', 'of these would already have left')}.` : ''}
      </p>
      <p class="meta">
        ${moment(receipt.at)} · receipt <code>${receipt.receipt}</code>, entry ${receipt.ledger.index} ·
        ${restoredAt === null ? (receipt.doneOnPhone ? 'the user says it is done on the phone' : 'not yet done on the phone') : `undone on ${day(restoredAt)}`}
      </p>
    </article>
  `
}
