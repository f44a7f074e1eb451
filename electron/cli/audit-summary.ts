import { resolve } from 'node:path'

import type { AuditDocument } from '../../shared/domain/audit/document'
import type { PolicyPack } from '../../shared/domain/policy/pack'
import { findingWords } from '../main/export/report/words'
import type { AuditOptions } from './circumstances'
import { counted, shownBytes, shownText } from './shown-text'

const mostLearned = 12
const mostSuggestions = 6
const mostProblems = 5

/** What a person wants to read after an audit: best and worst case, what would be learned, what nobody could check. */
export function summaryText(
  document: AuditDocument,
  run: { readonly folder: string; readonly pack: PolicyPack; readonly audit: AuditOptions },
): string {
  const sections = [
    heading(document, run),
    outcomes(document),
    learned(document),
    suggestions(document),
    unchecked(document),
    assumptions(document),
    nextCommands(document, run),
  ]
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`
}

function heading(
  { asOf, policy, items }: AuditDocument,
  { folder, pack }: { readonly folder: string; readonly pack: PolicyPack },
): readonly string[] {
  return [
    `${counted(items.length, 'photo or video', 'photos and videos')} in ${shownText(folder)}`,
    `under ${policy.id}, version ${policy.version}: ${shownText(pack.title)} (as reported on ${pack.reportedOn})`,
    `as of ${asOf}, region ${policy.region}`,
  ]
}

function outcomes({ totals, lookedThrough }: AuditDocument): readonly string[] {
  const { would, could, wouldNot, revoked, inCloud, bytesWould, bytesCould } = totals
  const lines = [
    line('would be uploaded', would, shownBytes(bytesWould)),
    line('could be uploaded', could, `${shownBytes(bytesCould)}; the policy leaves it open`),
    line('would not be', wouldNot, null),
    ...(revoked > 0 ? [line('taken out by you', revoked, null)] : []),
  ]
  return [
    ...lines,
    `So between ${would.toLocaleString('en')} and ${(would + could).toLocaleString('en')} leave this roll; ` +
      `by then, between ${inCloud.least.toLocaleString('en')} and ${inCloud.most.toLocaleString('en')} would be in the cloud.`,
    ...(lookedThrough.length === 0
      ? []
      : [
          `To find older ones for a theme, ${counted(lookedThrough.length, 'older item')} must be looked at first.`,
        ]),
  ]
}

const line = (what: string, count: number, note: string | null): string =>
  `  ${what.padEnd(18)} ${count.toLocaleString('en').padStart(8)}${note === null ? '' : `   ${note}`}`

function learned({ inferences }: AuditDocument): readonly string[] {
  const possible = inferences.filter((inference) => inference.standing !== 'ruled-out')
  if (possible.length === 0) return []
  const shown = possible.slice(0, mostLearned).map((inference) => {
    const standing = inference.standing === 'stated' ? 'stated by the policy' : 'possible'
    const from = counted(inference.items.length, 'item')
    return `  ${shownText(findingWords(inference.label))} (${standing}, confidence ${inference.confidence.toFixed(2)}, from ${from})`
  })
  return ['What would be learned', ...shown, ...more(possible.length - shown.length)]
}

function suggestions(document: AuditDocument): readonly string[] {
  if (document.suggestions.length === 0) return []
  const shown = document.suggestions
    .slice(0, mostSuggestions)
    .map((one) => `  ${shownText(one.title)} (${one.kind}, ${counted(one.items.length, 'photo')})`)
  return ['What would be suggested', ...shown, ...more(document.suggestions.length - shown.length)]
}

function unchecked({ items, totals }: AuditDocument): readonly string[] {
  if (totals.couldNotCheck === 0) return []
  const shown = items
    .filter((item) => item.problem !== null)
    .slice(0, mostProblems)
    .map((item) => `  ${shownText(item.paths[0] ?? item.id)}: ${item.problem?.sentence ?? ''}`)
  return [
    `${counted(totals.couldNotCheck, 'file')} could not be checked, or not wholly, and never ${totals.couldNotCheck === 1 ? 'counts' : 'count'} as safe`,
    ...shown,
    ...more(totals.couldNotCheck - shown.length),
  ]
}

const assumptions = (document: AuditDocument): readonly string[] =>
  document.assumptions.length === 0
    ? []
    : ['Assumed', ...document.assumptions.map((one) => `  ${one.what} = ${one.value} (${one.why})`)]

function nextCommands(
  document: AuditDocument,
  { folder, audit }: { readonly folder: string; readonly audit: AuditOptions },
): readonly string[] {
  const roll = quoted(folder)
  if (audit.dataFolder === null)
    return [
      'Next',
      `  safelight audit ${roll} --data DIR --out audit.json    keep it, to take photos out`,
      `  safelight policies ${document.policy.id}`,
    ]
  const item = document.items.find((one) => one.verdict.outcome === 'would') ?? document.items[0]
  return [
    'Next',
    `  safelight revoke --data ${quoted(resolve(audit.dataFolder))} --item ${item?.id ?? 'ID'}`,
    `  safelight policies ${document.policy.id}`,
  ]
}

const more = (count: number): readonly string[] =>
  count > 0 ? [`  and ${count.toLocaleString('en')} more (all are in the audit document: --out FILE)`] : []

const quoted = (path: string): string =>
  /^[\w./-]+$/.test(path) ? path : `'${shownText(path).replaceAll("'", `'\\''`)}'`
