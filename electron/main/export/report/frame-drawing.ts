import type { AuditedItem } from '../../../../shared/domain/audit/document'
import type { Evidence } from '../../../../shared/domain/inference/inference'
import type { Box } from '../../../../shared/domain/item/facts'
import { html } from '../html'
import type { Html } from '../html'

const longest = 150

interface Mark {
  readonly box: Box
  readonly label: string
  readonly kind: 'face' | 'thing' | 'text'
}

/**
 * A drawing of what was found in a picture and where, made of the recorded boxes alone: not one pixel of the picture is in the
 * report, so nobody can undo it as one undoes a blur.
 */
export function frameDrawing(item: AuditedItem, evidence: readonly Evidence[]): Html {
  const [width, height] = upright(item)
  const scale = longest / Math.max(width, height)
  const [drawnWidth, drawnHeight] = [Math.round(width * scale), Math.round(height * scale)]
  const boxes = evidence.flatMap((one) => ('box' in one ? [one.box] : []))
  const place = (box: Box): Html =>
    html`x="${shown(box[0] * drawnWidth)}" y="${shown(box[1] * drawnHeight)}"
    width="${shown(box[2] * drawnWidth)}" height="${shown(box[3] * drawnHeight)}"`
  return html`<svg
    class="frame"
    width="${drawnWidth}"
    height="${drawnHeight}"
    viewBox="0 0 ${drawnWidth} ${drawnHeight}"
    role="img"
    aria-label="${describe(item)}"
  >
    <rect class="ground" x="0.5" y="0.5" width="${drawnWidth - 1}" height="${drawnHeight - 1}" />
    ${marksOf(item).map((mark) => markup(mark, place(mark.box), [drawnWidth, drawnHeight]))}
    ${boxes.map((box) => html`<rect class="proof" ${place(box)} />`)}
  </svg>`
}

/** In words, what the drawing shows. */
function describe(item: AuditedItem): string {
  const marks = marksOf(item).map(({ label }) => label)
  return marks.length === 0
    ? 'Drawing of an empty frame: nothing was located'
    : `Drawing of where things are: ${marks.join(', ')}`
}

function marksOf(item: AuditedItem): readonly Mark[] {
  const seen = (item.objects ?? []).filter(({ label }) => label !== 'person')
  return [
    ...seen.map(({ box, label }): Mark => ({ box, label, kind: 'thing' })),
    ...(item.text?.regions ?? []).map(({ box, kind }): Mark => ({
      box,
      label: kind.replaceAll('-', ' '),
      kind: 'text',
    })),
    ...(item.faces ?? []).map(({ box, age }): Mark => ({
      box,
      label: age === null ? 'face' : `face, ${age.low}–${age.high}`,
      kind: 'face',
    })),
  ]
}

function markup({ box, label, kind }: Mark, place: Html, [width, height]: readonly [number, number]): Html {
  const [x, y] = [box[0] * width, box[1] * height]
  const shape =
    kind === 'face'
      ? html`<ellipse
          class="face"
          cx="${shown(x + (box[2] * width) / 2)}"
          cy="${shown(y + (box[3] * height) / 2)}"
          rx="${shown((box[2] * width) / 2)}"
          ry="${shown((box[3] * height) / 2)}"
        />`
      : html`<rect class="${kind}" ${place} />`
  const below = Math.min(height - 3, y + box[3] * height + 9)
  return html`${shape}<text x="${shown(Math.min(x, width - label.length * 4.4))}" y="${shown(below)}"
      >${label}</text
    >`
}

/** Width and height as people see it: orientations 5 to 8 lie on their side. */
function upright({ width, height, orientation }: AuditedItem): readonly [number, number] {
  const [across, down] = [width ?? 4, height ?? 3]
  return (orientation ?? 1) >= 5 ? [down, across] : [across, down]
}

const shown = (value: number): string => Math.max(0, value).toFixed(1)
