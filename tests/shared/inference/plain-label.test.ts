import { describe, expect, it } from 'vitest'

import { townGazetteer } from '../../../electron/auditor/places/towns'
import { day } from '../../../electron/main/export/report/words'
import { infer } from '../../../shared/domain/inference/infer'
import { plainLabel } from '../../../shared/domain/inference/plain-label'
import { home, june, lifeOf, lisbon, work } from './invented-life'

const finding = (label: string): string =>
  plainLabel(label, {
    person: (person) => (person === 'p1' ? 'Ada' : `Person ${person.slice(1)}`),
    day,
  })

describe('a finding in words for people', () => {
  it.each([
    [
      'Away from 2025-06-05 to 2025-06-09, serial 2025-123',
      'Away from 5 June 2025 to 9 June 2025, serial 2025-123',
    ],
    [
      'Home: within 120 m of 40.6602, -73.9690 (Park Slope, Brooklyn, United States), from 3 nights',
      'Home: in Park Slope, Brooklyn, United States, to within 120 metres, from 3 nights',
    ],
    [
      'Was within 2500 m of -33.1000, 18.2000 (-33.10, 18.20) on 2025-06-05',
      'Was near 33.10° south, 18.20° east, to within 2.5 km, on 5 June 2025',
    ],
    ['Person p1 is in 3 photos', 'Ada is in 3 photos'],
    ['p1 and p12 know each other', 'Ada and Person 12 know each other'],
    ['Device HUAWEI P30, mp3 and p0', 'Device HUAWEI P30, mp3 and p0'],
  ])('%s', (label, says) => {
    expect(finding(label)).toBe(says)
  })

  it('names no position and no day as a machine writes it, of a whole life', () => {
    const evenings = [1, 2, 3, 4].map((day) => ({ local: june(day, '21:30') }))
    const workdays = [2, 3, 4, 5].map((day) => ({ local: june(day, '11:00'), at: work }))
    const trip = [10, 11, 12].map((day) => ({ local: june(day, '12:00'), at: lisbon, persons: ['p1', 'p2'] }))
    const nowhere = [{ local: june(20, '12:00'), at: { latitude: -45.1, longitude: -120.2 } }]
    const roll = lifeOf([...evenings, ...workdays, ...trip, ...nowhere])
    for (const gazetteer of [townGazetteer(), null]) {
      const labels = infer(roll, { gazetteer, themesOf: () => [] }).map(({ label }) => label)
      expect(labels.filter((label) => /\d\.\d{4}/.test(label)).length).toBeGreaterThan(2)
      expect(labels.some((label) => label.includes(home.latitude.toFixed(4)))).toBe(true)
      for (const says of labels.map(finding)) expect(says).not.toMatch(/\d{4}-\d{2}-\d{2}|\d\.\d{3}|\bp\d/)
    }
  })
})
