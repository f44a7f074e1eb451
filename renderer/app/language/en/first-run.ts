import type { SyncKind } from '../../../../shared/ipc/found-folders'
import { count } from './numbers'

const syncKinds: Readonly<Record<SyncKind, string>> = {
  syncthing: 'Syncthing',
  nextcloud: 'Nextcloud',
  dropbox: 'Dropbox camera uploads',
  icloud: 'iCloud Photos',
  'google-drive': 'Google Drive',
  onedrive: 'OneDrive',
  pictures: 'Pictures folder',
}

export const firstRun = {
  step: (at: number, of: number) => `Step ${String(at)} of ${String(of)}`,
  title: 'See what they would take, before you let them.',
  what: [
    'Some apps ask to upload your whole camera roll, also photos you never shared.',
    'Safelight reads the folder your phone syncs to and plays their terms through.',
    'It shows what would leave, what that tells, and what changes when you say no.',
  ],
  promise: 'The promise',
  promises: [
    'Nothing leaves this computer. Every network attempt is blocked and counted.',
    'Your photos are only read, never changed.',
    'What is not known never counts as safe.',
  ],
  flightMode: 'Do not take our word for it: use it in flight mode.',
  choose: 'Choose a folder',
  chooseMore: 'The one your phone’s photos arrive in.',
  found: 'Found on this computer',
  syncKind: (kind: SyncKind) => syncKinds[kind],
  holds: (photos: number, hasMore: boolean) =>
    hasMore ? `more than ${count(photos, 'photo', 'photos')}` : count(photos, 'photo', 'photos'),
  atLeast: 'at least',
  growing: 'The numbers still grow.',
  tells: {
    children: (photos: number) =>
      photos === 0 ? null : `${count(photos, 'photo', 'photos')} may show children`,
    documents: (photos: number) => (photos === 0 ? null : count(photos, 'document', 'documents')),
    home: (photos: number) =>
      photos === 0 ? null : `your home shows from ${count(photos, 'photo', 'photos')}`,
  },
  inReturn: (suggestions: number) =>
    suggestions === 0
      ? 'no suggestion in return so far'
      : `${count(suggestions, 'suggestion', 'suggestions')} in return`,
  ways: {
    phone: { title: 'What to do on the phone', says: 'The switch is there, not here. See the way to it.' },
    'take-out': { title: 'Take things out', says: 'See every photo and revoke what should not go.' },
    already: { title: 'I had already allowed it', says: 'Enter the day, and see what may be gone already.' },
  },
  sample: 'Use the sample roll',
  sampleMore: 'An invented life in 163 photos and videos, to look around.',
  policy: 'Which terms, and where?',
  policyMore: 'The newest that we know of is chosen. You can change it at any time.',
  allow: 'Has “Allow” been tapped?',
  allowMore: 'The prompt asks for “cloud processing” of your camera roll.',
  next: 'Continue',
  back: 'Back',
  finish: 'Show me',
  preparing: 'Making the sample roll…',
}
