import type { SyncKind } from '../../../../shared/ipc/found-folders'
import { count, range } from './numbers'

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
    'Safelight reads the folder your phone syncs to, and plays their terms through.',
    'You see what would leave, what it tells about you, and what changes when you say no.',
  ],
  legend: 'How photos are shown here, in four drawn examples',
  film: 'SAFELIGHT  ▸  EVERY PHOTO GETS ONE OF FOUR ANSWERS',
  promise: 'The promise, and how it is kept',
  promises: {
    leaves: {
      title: 'Nothing leaves this computer',
      how: 'Every way out is closed, and each try is counted.',
    },
    flightMode: 'You can use it in flight mode.',
    originals: {
      title: 'Your photos stay as they are',
      how: 'They are only read: never changed, moved or deleted.',
    },
    kept: {
      title: 'What it keeps is yours to delete',
      how: 'All of it is in one folder. Settings deletes it, and shows that it is gone.',
    },
    unknown: {
      title: 'Unknown never counts as safe',
      how: 'What nobody can tell is shown as “could leave”.',
    },
  },
  choose: 'Choose a folder',
  chooseMore: 'The one your phone’s photos arrive in.',
  chosen: (names: readonly string[]) => `Chosen: ${names.join(', ')}`,
  found: 'Found on this computer',
  syncKind: (kind: SyncKind) => syncKinds[kind],
  holds: (photos: number, hasMore: boolean) =>
    hasMore ? `more than ${count(photos, 'photo', 'photos')}` : count(photos, 'photo', 'photos'),
  atLeast: 'at least',
  and: 'and',
  growing: (stage: string) => `The numbers still grow. ${stage}.`,
  tells: {
    children: (least: number, most: number) => ({
      figure: range(least, most),
      says: most === 1 ? 'photo may show children' : 'photos may show children',
    }),
    documents: (least: number, most: number) => ({
      figure: range(least, most),
      says: most === 1 ? 'photo is of a document' : 'photos are of documents',
    }),
    home: (least: number, most: number) => ({
      figure: range(least, most),
      says: most === 1 ? 'photo shows where you live' : 'photos show where you live',
    }),
    size: (figure: string) => ({ figure, says: 'would be sent' }),
  },
  inReturn: 'In return you would get',
  noReturn: 'So far, nothing would be made of them in return.',
  moreReturn: (suggestions: number) => `and ${count(suggestions, 'more', 'more')}`,
  nothingYet: 'There are no photos in this folder yet.',
  nothingYetMore: 'Leave the app open: new photos appear within seconds of landing there.',
  waysName: 'Three ways on',
  ways: {
    phone: { title: 'What to do on the phone', says: 'The switch is there, not here. See the way to it.' },
    'take-out': { title: 'Take things out', says: 'See every photo and revoke what should not go.' },
    already: { title: 'I had already allowed it', says: 'Enter the day, and see what may be gone already.' },
  },
  sample: 'Use the sample roll',
  sampleMore: 'An invented life in 163 photos and videos, to look around.',
  policy: 'Which app’s terms, and where do you live?',
  policyMore: 'The answer differs by app and by country. You can change both at any time.',
  inShort: 'These terms in short, as reported',
  allow: 'Has “Allow” been tapped?',
  allowMore: 'The app may have shown a prompt like this one, asking for “cloud processing”.',
  when: {
    now: {
      says: 'No, or not that I know',
      means: 'The answer shows what would happen if you tapped it today.',
    },
    events: { says: 'Yes, on a day I know', means: 'The answer follows the switch from that day.' },
    unknown: {
      says: 'It may be on without my doing',
      means: 'Reports disagree on how the switch is set at first.',
    },
  },
  next: 'Continue',
  back: 'Back',
  finish: 'Show me',
  preparing: 'Making the sample roll…',
}
