import type { AuditDocument, Totals } from '../../../../shared/domain/audit/document'
import { html } from '../html'
import type { Html } from '../html'
import { proportions } from './proportions'
import type { ReportSource } from './report-source'
import { counted, day, moment, number } from './words'

/** The answer on the first screen: how many would leave, at best and at worst, and under what. */
export const heading = ({ evidence: { document }, pack }: ReportSource): Html => html`
  <header>
    <p class="mark">Safelight · camera-roll audit</p>
    <h1>${headline(document.totals)}</h1>
    <p class="lead">
      ${premise(document)} This is judged by <b>${pack.title}</b>, as reported on ${day(pack.reportedOn)}. It
      is for an account in ${document.policy.region}, as things stood on ${moment(document.asOf)}.
    </p>
    ${document.items.some(({ assigned }) => assigned !== null) ? sample : null}
    ${proportions(document.totals)}
    <p class="lead">${spread(document.totals)}</p>
    <p class="note">
      This report says what an upload feature would or could take. It is not a record of what any company did:
      the program that wrote it cannot see the other app or its servers. Nothing left the computer it was made
      on.
    </p>
  </header>
`

const sample = html`<p class="note">
  <b>This is the sample roll:</b> an invented life, drawn by a program. Some of what its pictures show is
  stated by the sample and marked “assigned”; nothing here is about a real person.
</p>`

function headline({ items, would, could }: Totals): string {
  if (items === 0) return 'No photo or video was found'
  const all = counted(items, 'photo and video', 'photos and videos')
  if (would + could === 0) return `None of ${all} would leave the phone`
  if (could === 0) return `${number(would)} of ${all} would leave the phone`
  return `Between ${number(would)} and ${number(would + could)} of ${all} would leave the phone`
}

function premise({ consent }: AuditDocument): string {
  const on = consent.find((one) => one.state === 'on')
  const off = consent.findLast((one) => one.state === 'off')
  if (consent.some((one) => one.state === 'never')) return 'The switch was never on.'
  if (on?.at === undefined || on.at === null) return 'Nobody knows whether “Allow” was ever tapped.'
  const until = off?.at === undefined || off.at === null ? '' : `, and turned off again on ${day(off.at)}`
  return `That is the answer if “Allow” was tapped on ${day(on.at)}${until}.`
}

function spread({ would, could, inCloud }: Totals): string {
  const open =
    could === 0
      ? 'The policy leaves none of them open.'
      : `The first number is the best case, the second the worst: of ${counted(could, 'item')} the policy as reported does not say.`
  const atOnce =
    inCloud.least === inCloud.most
      ? number(inCloud.least)
      : `${number(inCloud.least)} to ${number(inCloud.most)}`
  return would + could === 0
    ? ''
    : `${open} By that day, ${atOnce} would already be on the company’s servers.`
}
