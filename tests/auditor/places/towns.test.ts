import { describe, expect, it } from 'vitest'

import { townGazetteer } from '../../../electron/auditor/places/towns'

const towns = townGazetteer()

describe('the offline gazetteer', () => {
  it.each([
    [38.7139, -9.1394, 'Lisbon', 'PT'],
    [39.4817, -106.0384, 'Breckenridge', 'US'],
    [43.4672, 11.8851, 'Arezzo', 'IT'],
    [-33.8688, 151.2093, 'Sydney', 'AU'],
  ])('knows what lies at %d, %d', (latitude, longitude, city, country) => {
    expect(towns.nearest({ latitude, longitude })).toMatchObject({ city, country })
  })

  it('names nothing in the middle of an ocean', () => {
    expect(towns.nearest({ latitude: 0, longitude: -140 })).toBeNull()
  })
})
