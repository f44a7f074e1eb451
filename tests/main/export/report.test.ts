import { beforeAll, expect, test } from 'vitest'

import type { Report } from '../../../electron/main/export/make-report'
import { exportedBundle } from '../../verifier/exported-bundle'
import { hostileReport, payloads } from './hostile-report'

let hostile: Report
beforeAll(async () => {
  hostile = await hostileReport()
})
const textIn = (report: Report, name: string): string =>
  Buffer.from(report.files.find((file) => file.name === name)?.bytes ?? []).toString()

/** Elements and attributes that only the report's own markup may bring in. */
const ownElements = new Set(
  'html head meta title style body main header footer section article p h1 h2 h3 h4 b br code pre dl dt dd ul li table thead tbody tr th td figure figcaption svg defs pattern rect path ellipse text span img'.split(
    ' ',
  ),
)

test.each(['report.html', 'press.html'])('%s: hostile names and tags stay text', (name) => {
  const page = textIn(hostile, name)
  const tags = [...page.matchAll(/<\/?([a-z][a-z0-9]*)\b([^>]*)>/gi)]
  expect(tags.length).toBeGreaterThan(100)
  expect(
    tags.map(([, element]) => element!.toLowerCase()).filter((element) => !ownElements.has(element)),
  ).toEqual([])
  expect(
    tags.filter(([, , attributes]) =>
      /\son\w+\s*=|javascript:|\shref|\ssrc="(?!data:image)/i.test(attributes ?? ''),
    ),
  ).toEqual([])
  expect(tags.filter(([tag]) => tag.includes('http-equiv'))).toHaveLength(1)
  expect(page).not.toMatch(/[\u0000\u202e\ufeff]/)
})

test('the report shows every hostile text all the same, so that it is read as what it is', () => {
  const page = textIn(hostile, 'report.html')
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(page).toContain('\\u202egpj.&lt;script&gt;')
})

test('a page loads nothing and says so to the browser', () => {
  for (const name of ['report.html', 'press.html']) {
    const page = textIn(hostile, name)
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:`)
    expect(page).not.toMatch(/<(script|link|iframe|object|embed|form|base)\b|@import|url\((?!#)/i)
  }
})

test('no cell of a table starts a formula', () => {
  for (const name of ['items.csv', 'findings.csv']) {
    const cells = textIn(hostile, name).split(/\r\n|,/)
    expect(cells.filter((cell) => /^"?[=+@]/.test(cell))).toEqual([])
  }
})

test('the copy for publication holds no id, path, name, place, camera or hostile word', () => {
  const { document } = hostile.evidence
  const press = textIn(hostile, 'press.html') + textIn(hostile, 'press.json')
  for (const item of document.items) {
    expect(press).not.toContain(item.id)
    for (const path of item.paths) expect(press).not.toContain(path)
    if (item.place !== null) expect(press).not.toContain(item.place.latitude.toFixed(3))
  }
  for (const finding of document.inferences) expect(press).not.toContain(finding.label)
  for (const text of payloads) expect(press).not.toContain(text)
  expect(press).not.toContain('alert(1)')
})

test('findings are told in words: no position, no day as a machine writes it, no person’s short id', async () => {
  const bundle = await exportedBundle(10)
  const labels = bundle.evidence.document.inferences.map(({ label }) => label)
  const machine = /\d{4}-\d{2}-\d{2}|\d\.\d{3}|\bp\d/
  expect(labels.some((label) => machine.test(label))).toBe(true)
  const told = [...textIn(bundle, 'report.html').matchAll(/<h4>([^<]*)<\/h4>/g)].map(([, says]) => says)
  expect(told.length).toBeGreaterThan(0)
  for (const says of told) expect(says).not.toMatch(machine)
})

test('no picture is in a report that was not asked to show one', () => {
  expect(textIn(hostile, 'report.html')).not.toContain('data:image')
})

test('the same audit gives the same bundle, but for what is signed, salted or random', async () => {
  const [one, other] = [await exportedBundle(10), await exportedBundle(10)]
  const masked = (report: Report, name: string): string =>
    textIn(report, name)
      .replaceAll(/safelight\/ledger\/[0-9a-f]{16}\S*/g, 'ORIGIN')
      .replaceAll(/[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{60,}={0,2}/g, 'SIGNED')
      .replaceAll(/\b[0-9a-f]{16}\b/g, 'RECEIPT')
  const names = (report: Report) => report.files.map(({ name }) => name.replace(/receipts\/.*/, 'receipts/'))
  expect(names(one)).toEqual(names(other))
  const same = one.files
    .map(({ name }) => name)
    .filter((name) => !/^(ledger|receipts)\/|^contents|^export/.test(name))
  expect(same).toContain('report.html')
  expect(same).toContain('inputs/items.jsonl')
  for (const name of same) expect(masked(one, name)).toBe(masked(other, name))
})
