import { byteView, readableText } from '../byte-view'
import { parseWallClock } from '../../../shared/domain/item/wall-clock'
import type { WallClock } from '../../../shared/domain/item/wall-clock'

const mostRecords = 500

export interface IptcWords {
  readonly created: WallClock | null
  readonly captions: readonly string[]
}

/** Reads IPTC-IIM records of the application record: title 5, keywords 25, date and time created 55 and 60, headline 105, caption 120. */
export function readIptc(records: Uint8Array): IptcWords {
  const view = byteView(records)
  const words: { readonly number: number; readonly text: string }[] = []
  let at = 0
  for (let seen = 0; seen < mostRecords && view.u8(at) === 0x1c; seen += 1) {
    const length = view.u16(at + 3)
    if (!(length < 0x8000)) break
    const text = readableText(view.slice(at + 5, at + 5 + length), 2_000)
    if (view.u8(at + 1) === 2 && text !== '') words.push({ number: view.u8(at + 2), text })
    at += 5 + length
  }
  const first = (number: number): string => words.find((word) => word.number === number)?.text ?? ''
  return {
    created: parseWallClock(iptcDateTime(first(55), first(60))),
    captions: words.filter(({ number }) => [5, 25, 105, 120].includes(number)).map(({ text }) => text),
  }
}

/** `20030806` and `180434-0500`. */
function iptcDateTime(date: string, time: string): string {
  const day = date.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  const clock = time.replace(/^(\d{2})(\d{2})(\d{2})(?:([+-]\d{2})(\d{2}))?$/, (_, ...groups) => {
    const [hour, minute, second, zoneHour, zoneMinute] = groups as readonly (string | undefined)[]
    const zone = zoneHour === undefined ? '' : `${zoneHour}:${zoneMinute ?? '00'}`
    return `${hour ?? ''}:${minute ?? ''}:${second ?? ''}${zone}`
  })
  return `${day} ${clock}`
}
