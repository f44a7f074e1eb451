import { describe, expect, it } from 'vitest'

import { SensitiveWatch } from '../../../electron/main/living/sensitive-watch'
import { testAuditor } from '../../auditor/open-auditor'
import { fill, now } from '../../auditor/fill-auditor'
import { syntheticRoll } from '../../fixtures/synthetic-roll'

const roll = syntheticRoll(400)
const withText = roll.filter(({ analysed }) => (analysed.facts.pixels?.text ?? null) !== null)

describe('news of what is sensitive', () => {
  it('is none at the first look and none when nothing changed', async () => {
    const { client } = testAuditor()
    await fill({ client }, roll)
    await allowNow(client)
    const watch = new SensitiveWatch(client)
    expect(await watch.look()).toBeNull()
    expect(await watch.look()).toBeNull()
  })
  it('counts what would leave since the last look, by kind', async () => {
    const { client } = testAuditor()
    await fill({ client }, roll)
    const watch = new SensitiveWatch(client)
    await client.setConsent({ consent: { known: 'never' } })
    await watch.look()
    await allowNow(client)
    const news = await watch.look()
    expect(withText.length).toBeGreaterThan(0)
    expect(news?.items).toBeGreaterThan(0)
    expect(news?.kinds).toContain('document')
  })
  it('starts anew after it was forgotten', async () => {
    const { client } = testAuditor()
    await fill({ client }, roll)
    const watch = new SensitiveWatch(client)
    await client.setConsent({ consent: { known: 'never' } })
    await watch.look()
    watch.forget()
    await allowNow(client)
    expect(await watch.look()).toBeNull()
  })
})

const allowNow = (client: ReturnType<typeof testAuditor>['client']) =>
  client.setConsent({ consent: { known: 'events', events: [{ switch: 'cloud', state: 'on', at: now }] } })
