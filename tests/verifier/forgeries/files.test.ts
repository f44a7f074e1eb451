import { describe, expect, test } from 'vitest'

import { exportAnew } from '../forge'
import { added, bundle, genuine, openDesk, other, packed, refuses, takes, unpacked, without } from './desk'

openDesk()

describe('what the makers of these forgeries start from', () => {
  test('is whole, packed, unpacked and signed anew by the very same key', () => {
    takes(unpacked(genuine))
    takes(packed(genuine))
    takes(unpacked(exportAnew(new Map(genuine))))
  })
})

describe('files that nobody exported', () => {
  // The second letter is Cyrillic.
  test.each(['r\u0435port.html', 'REPORT.html', 'report.html ', 'report-final.pdf', 'Report.txt'])(
    '%j beside the report is refused, packed and unpacked',
    (name) => {
      expect(refuses(packed(added(name, 'another answer')))).toContain('was not exported with the rest')
      expect(refuses(unpacked(added(name, 'another answer')))).toContain('was not exported with the rest')
    },
  )

  test.each([
    '../report.html',
    '/etc/passwd',
    'a\\..\\..\\report.html',
    'x/../report.html',
    'C:report.html',
    'a//b',
  ])('a path that could lead out of its folder, or into another file, is refused: %j', (name) => {
    refuses(packed(added(name, 'x')))
  })

  test('what systems and people leave in a folder is named and not held against it', () => {
    const left = new Map([...added('.DS_Store', 'x'), ['checkpoint.txt', Buffer.from(bundle.checkpoint)]])
    expect(takes(unpacked(left))).toContain('.DS_Store is not part of the evidence')
  })

  test('a checkpoint beside the bundle that is another ledger’s is refused', () => {
    refuses(unpacked(added('checkpoint.txt', other.checkpoint)))
    refuses(
      unpacked(
        new Map([
          ['evidence.zip', bundle.bundle.bytes],
          ['checkpoint.txt', Buffer.from(other.checkpoint)],
        ]),
      ),
    )
  })

  test('a report beside a packed bundle that is not the one inside is refused, under whatever name', () => {
    const beside = (name: string) =>
      new Map([
        ['evidence.zip', bundle.bundle.bytes],
        [name, Buffer.from('another answer')],
      ])
    refuses(unpacked(beside('report.html')))
    refuses(unpacked(beside('r\u0435port.html')))
    takes(unpacked(new Map([...beside('report.html'), ['report.html', genuine.get('report.html')!]])))
  })

  test('a report without the list that it was exported under is refused', () => {
    const stripped = new Map([
      ...without('contents.txt', 'audit.json'),
      ['report.html', Buffer.from('forged')],
    ])
    refuses(unpacked(stripped))
    refuses(packed(stripped))
  })
})
