import { randomStream } from '../draw/random.mjs'

/** Every place is a public park or square, so that no real person's door is meant. */
export const places = {
  home: { latitude: 40.6602, longitude: -73.969, altitude: 42 },
  work: { latitude: 40.7536, longitude: -73.9832, altitude: 18 },
  dayCare: { latitude: 40.6482, longitude: -74.003, altitude: 50 },
  climbing: { latitude: 40.6774, longitude: -74.0088, altitude: 4 },
  cafe: { latitude: 40.7424, longitude: -73.988, altitude: 12 },
  dogPark: { latitude: 40.6917, longitude: -73.9757, altitude: 30 },
  market: { latitude: 40.6727, longitude: -73.9702, altitude: 46 },
  bridge: { latitude: 40.7033, longitude: -73.9903, altitude: 3 },
  hall: { latitude: 40.7205, longitude: -73.952, altitude: 5 },
  coney: { latitude: 40.5722, longitude: -73.979, altitude: 2 },
  airport: { latitude: 40.6446, longitude: -73.7858, altitude: 4 },
  rossio: { latitude: 38.7139, longitude: -9.1394, altitude: 20 },
  alfama: { latitude: 38.7118, longitude: -9.13, altitude: 60 },
  belem: { latitude: 38.6947, longitude: -9.2061, altitude: 8 },
  cascais: { latitude: 38.6967, longitude: -9.4206, altitude: 3 },
  breckenridge: { latitude: 39.4817, longitude: -106.0384, altitude: 2926 },
  slopes: { latitude: 39.4803, longitude: -106.0867, altitude: 3380 },
  beacon: { latitude: 41.5058, longitude: -73.9889, altitude: 5 },
}

/** Within some 25 metres of a place, as a phone's receiver scatters; the same seed gives the same point. */
export function near(name, seed) {
  const random = randomStream(`near ${name} ${seed}`)
  const { latitude, longitude, altitude } = places[name]
  return {
    latitude: latitude + random.between(-0.0002, 0.0002),
    longitude: longitude + random.between(-0.00026, 0.00026),
    altitude: altitude + random.between(-2, 2),
  }
}
