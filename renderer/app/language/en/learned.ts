import type { InferenceKind, Standing } from '../../../../shared/domain/inference/inference'
import { count, percent } from './numbers'

const groups: Readonly<Record<InferenceKind, string>> = {
  person: 'People',
  children: 'Children',
  bystanders: 'Strangers',
  together: 'Who is together',
  home: 'Home',
  work: 'Work',
  place: 'Places',
  routine: 'Routines',
  trip: 'Trips',
  absence: 'Times away from home',
  event: 'Events',
  document: 'Documents and secrets',
  intimate: 'Intimate pictures',
  theme: 'Themes',
  thing: 'Things',
  device: 'Devices',
}

const standings: Readonly<Record<Standing, string>> = {
  stated: 'The policy says it learns this',
  possible: 'The policy does not say',
  'ruled-out': 'The policy rules this out',
}

export const learned = {
  title: 'What would be learned',
  lead: 'What a machine could work out about you, with the photos that give it away.',
  group: (kind: InferenceKind) => groups[kind],
  standing: (standing: Standing) => standings[standing],
  sure: (confidence: number) => `${percent(confidence)} sure`,
  photos: (value: number) => count(value, 'photo', 'photos'),
  revoke: 'Revoke all of it',
  revokeName: (label: string) => `Revoke all of it: ${label}`,
  empty: { title: 'Nothing so far', says: 'No photo that would or could leave tells anything we can find.' },
  guess: 'Each line is an estimate. The policy does not say how well its machine sees.',
}
