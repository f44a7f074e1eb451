import type { AuditedItem } from '../../../../shared/domain/audit/document'
import type { JudgedInference } from '../../../../shared/domain/inference/inference'
import { shownItems } from '../../../../shared/domain/inference/shown-items'
import { html } from '../html'
import type { Html } from '../html'
import { frameDrawing } from './frame-drawing'
import type { ReportSource } from './report-source'
import {
  counted,
  day,
  findingWords,
  kindWords,
  kindsInOrder,
  number,
  percent,
  shownBy,
  standingWords,
} from './words'

const mostOfKind = 6

/** What would be learned, the most telling first, each with the photos that give it away. */
export function findings(source: ReportSource): Html {
  const all = source.evidence.document.inferences
  const open = all.filter(({ standing }) => standing !== 'ruled-out')
  return html`
    <section>
      <h2>What would be learned</h2>
      ${
        open.length === 0
          ? html`<p>No photo that would or could leave tells anything that this program can find.</p>`
          : html`<p>
              What a machine could work out from the photos that would or could leave. Every line is an
              estimate of this program; the company’s may see more or less. Photos are drawn as the boxes in
              which something was found; the pictures themselves are not in this
              file${source.shown.size > 0 ? ', but for those that were chosen to be shown' : ''}.
            </p>`
      }
      ${atAGlance(open)} ${kindsInOrder.map((kind) => group(source, kind, open))} ${ruledOut(all)}
    </section>
  `
}

function atAGlance(open: readonly JudgedInference[]): Html | null {
  const kinds = kindsInOrder.filter((kind) => open.some((finding) => finding.kind === kind))
  if (kinds.length === 0) return null
  const rows = kinds.map((kind) => {
    const own = open.filter((finding) => finding.kind === kind)
    const [first] = own
    const files = new Set(own.flatMap(({ items }) => items)).size
    return html`<tr>
      <th scope="row">${kindWords[kind]}</th>
      <td>${first === undefined ? null : standingWords[first.standing]}</td>
      <td class="count">${number(own.length)}</td>
      <td class="count">${number(files)}</td>
    </tr>`
  })
  return html`<table>
    <thead>
      <tr>
        <th scope="col">At a glance</th>
        <th scope="col">Learning this is</th>
        <th scope="col" class="count">Findings</th>
        <th scope="col" class="count">Files</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
}

function group(
  source: ReportSource,
  kind: JudgedInference['kind'],
  open: readonly JudgedInference[],
): Html | null {
  const own = open.filter((finding) => finding.kind === kind)
  if (own.length === 0) return null
  // What somebody chose to show is there, however many come before it.
  const told = own.filter(({ id }, at) => at < mostOfKind || source.shown.has(id))
  const rest = own.length - told.length
  return html`
    <h3>${kindWords[kind]}</h3>
    ${told.map((finding) => card(source, finding))}
    ${rest > 0 ? html`<p class="more">And ${counted(rest, 'more finding')} of this kind: findings.csv lists them all.</p>` : null}
  `
}

function card(source: ReportSource, finding: JudgedInference): Html {
  const items = shownItems(finding).flatMap((id) => source.itemOf(id) ?? [])
  return html`
    <article class="finding">
      <h4>${findingWords(finding.label)}</h4>
      <p class="meta">
        <span class="tag ${finding.standing}">${standingWords[finding.standing]}</span>
        ${percent(finding.confidence)} sure · from ${counted(finding.items.length, 'file')} ·
        <code>${finding.clauses.join(', ')}</code>
      </p>
      <ul class="frames">
        ${items.map((item) => frame(source, finding, item))}
      </ul>
    </article>
  `
}

function frame(source: ReportSource, finding: JudgedInference, item: AuditedItem): Html {
  const own = finding.evidence.filter((one) => one.item === item.id)
  const fields = [...new Set(own.flatMap((one) => ('field' in one ? [one.field] : [])))]
  const photo = source.shown.has(finding.id) ? source.photos.get(item.id) : undefined
  return html`<li>
    ${picture(item, { own, photo })}
    <span class="name">${item.paths[0]?.split('/').at(-1) ?? item.id.slice(0, 12)}</span>
    <span class="when"
      >${item.taken === null ? 'no date' : `${day(item.taken.local)}, ${item.taken.local.slice(11, 16)}`}</span
    >
    ${fields.length === 0 ? null : html`<span class="fields">shown by ${shownBy(fields)}</span>`}
  </li>`
}

function picture(
  item: AuditedItem,
  { own, photo }: { readonly own: JudgedInference['evidence']; readonly photo: Uint8Array | undefined },
): Html | null {
  if (photo !== undefined)
    return html`<img
      alt="The photo itself"
      src="data:${photoType(photo)};base64,${Buffer.from(photo).toString('base64')}"
    />`
  // Where a field is the evidence, what else the picture shows would only distract.
  const isAboutFields = own.some((one) => 'field' in one) && !own.some((one) => 'box' in one)
  const located = own.length + (item.faces?.length ?? 0) + (item.text?.regions.length ?? 0)
  const isDrawn = !isAboutFields && located > 0
  return isDrawn ? frameDrawing(item, own) : null
}

const photoType = (bytes: Uint8Array): string => (bytes[0] === 0xff ? 'image/jpeg' : 'image/webp')

function ruledOut(all: readonly JudgedInference[]): Html | null {
  const kept = all.filter(({ standing }) => standing === 'ruled-out')
  if (kept.length === 0) return null
  const kinds = [...new Set(kept.map(({ kind }) => kindWords[kind].toLowerCase()))]
  return html`<p class="more">
    ${counted(kept.length, 'more finding')} rest only on photos that would stay, or on what the policy rules
    out: ${kinds.join('; ')}. They are in findings.csv.
  </p>`
}
