import { canon } from './cameras.mjs'
import { atBirthday, atWedding, both, photo, screenshot, video, withDog, younger } from './entry.mjs'

const show = (scene, light = 'day') => ({ scene, light })
const camera = { camera: canon, place: null, where: null }

export const lisbon = [
  photo('2025-06-04T20:20', 'airport', show('skyline', 'dusk')),
  photo('2025-06-05T10:44', 'rossio', show('tramStreet', 'dawn')),
  photo('2025-06-05T12:35', 'rossio', show('coffee')),
  photo('2025-06-05T16:10', 'alfama', show('tramStreet')),
  photo('2025-06-05T20:48', 'alfama', show('sunset', 'dusk')),
  photo('2025-06-06T11:25', 'belem', show('pastries')),
  photo('2025-06-06T11:58', 'belem', { people: ['nora'] }),
  photo('2025-06-06T13:02', 'belem', show('bridge')),
  photo('2025-06-06T21:20', 'rossio', show('soup', 'dusk')),
  photo('2025-06-07T10:40', 'cascais', show('beach')),
  photo('2025-06-07T11:06', 'cascais', show('beach')),
  photo('2025-06-07T13:15', 'cascais', { people: ['ines', 'maya'] }),
  photo('2025-06-07T16:42', 'cascais', show('beach')),
  video('2025-06-07T17:05', 'cascais', show('beach')),
  photo('2025-06-07T20:55', 'cascais', show('sunset', 'dusk')),
  photo('2025-06-08T10:30', 'alfama', show('tramStreet', 'cloudy')),
  photo('2025-06-08T11:12', 'alfama', show('market')),
  photo('2025-06-08T15:00', 'rossio', { people: ['nora', 'maya'] }),
  photo('2025-06-08T22:15', 'rossio', show('skyline', 'night')),
  photo('2025-06-09T09:20', 'rossio', show('tramStreet')),
  photo('2025-06-07T16:42', 'cascais', show('beach'), { edited: true, drawnAs: 'lisbon 12' }),
]

export const birthday = [
  photo('2025-06-14T15:04', 'home', show('birthdayCake'), { assigned: younger(6, { themes: ['birthday'] }) }),
  photo('2025-06-14T15:10', 'home', { people: ['nora', 'ines', 'maya', 'lea'] }, { assigned: atBirthday }),
  photo('2025-06-14T15:22', 'home', { people: ['lea', 'ines'] }, { assigned: atBirthday }),
  photo('2025-06-14T15:40', 'home', show('playground'), { assigned: both(6, { themes: ['birthday'] }) }),
  photo('2025-06-14T16:05', 'home', { people: ['maya'] }, { assigned: atBirthday }),
  photo('2025-06-14T16:31', 'home', show('childDrawing'), { assigned: younger(6, { themes: ['birthday'] }) }),
  video('2025-06-14T16:40', 'home', show('birthdayCake'), { assigned: younger(6, { themes: ['birthday'] }) }),
  photo('2025-06-14T17:20', 'home', { people: ['lea'] }, { assigned: atBirthday }),
  photo('2024-06-14T15:30', 'home', show('birthdayCake'), { assigned: younger(5, { themes: ['birthday'] }) }),
  photo('2024-06-14T15:52', 'home', { people: ['nora', 'maya'] }, { assigned: atBirthday }),
]

export const wedding = [
  photo('2023-06-24T14:20', 'beacon', show('weddingArch'), { assigned: atWedding }),
  photo('2023-06-24T15:02', null, show('weddingArch'), { ...camera, assigned: atWedding }),
  photo('2023-06-24T15:20', null, show('rings'), { ...camera, assigned: atWedding }),
  photo(
    '2023-06-24T16:05',
    null,
    { people: ['ruth', 'june', 'petra', 'vera', 'wanda'] },
    { ...camera, assigned: atWedding },
  ),
  photo('2023-06-24T16:30', 'beacon', { people: ['nora', 'ines', 'maya', 'lea'] }, { assigned: atWedding }),
  photo('2023-06-24T17:44', 'beacon', show('park'), { assigned: atWedding }),
  photo('2023-06-24T19:10', null, show('weddingCake'), { ...camera, assigned: atWedding }),
  photo('2023-06-24T20:35', 'beacon', { people: ['ruth', 'june'] }, { assigned: atWedding }),
  photo('2023-06-24T21:50', 'beacon', show('danceFloor'), { assigned: atWedding }),
  photo('2023-06-24T22:40', 'beacon', show('fireworks'), { assigned: atWedding }),
]

export const skiing = [
  photo('2025-02-14T11:30', 'breckenridge', show('snowyMountains')),
  photo('2025-02-14T18:40', 'breckenridge', show('soup')),
  photo('2025-02-15T10:05', 'slopes', show('snowyMountains')),
  photo('2025-02-15T12:50', 'slopes', show('snowyMountains', 'cloudy')),
  photo('2025-02-15T20:15', 'breckenridge', { people: ['nora', 'maya'] }),
  photo('2025-02-16T09:45', 'slopes', show('snowyMountains', 'dawn')),
  photo('2025-02-16T14:30', 'slopes', { people: ['ines'] }),
  photo('2025-02-16T17:10', 'breckenridge', show('sunset', 'dusk')),
  photo('2025-02-17T10:20', 'breckenridge', show('mountains')),
]

export const earlier = [
  photo('2022-06-27T13:10', 'coney', show('beach')),
  photo('2022-06-27T13:40', 'coney', { people: ['nora'] }),
  photo('2022-11-12T19:40', 'home', show('livingRoom', 'night')),
  photo('2023-03-18T10:20', 'dogPark', show('dogPark', 'cloudy'), { assigned: withDog }),
  photo('2023-10-07T21:00', 'home', show('dogOnSofa', 'night'), { assigned: withDog }),
  photo('2024-01-20T20:11', 'home', show('kitchen', 'night')),
  photo('2024-06-27T12:25', 'coney', show('beach')),
  photo('2024-06-27T12:51', 'coney', { people: ['ines', 'maya'] }),
  photo('2024-06-27T18:33', 'coney', show('sunset', 'dusk')),
  photo('2024-09-17T09:30', 'work', show('desk')),
  photo('2024-10-22T15:20', 'work', show('meetingRoom')),
  screenshot('2024-08-03T20:15', 'musicPlayer'),
  photo('2024-12-25T09:05', 'home', show('christmasTree')),
  photo('2024-12-25T09:31', 'home', show('christmasTree'), { assigned: both(5) }),
  photo('2025-01-01T00:02', 'bridge', show('fireworks')),
  photo('2025-03-11T10:10', 'work', show('desk', 'cloudy')),
  photo('2025-04-19T11:15', 'dogPark', show('dogPark'), { assigned: withDog }),
  photo('2025-05-10T21:50', 'home', show('bedroom', 'night')),
]
