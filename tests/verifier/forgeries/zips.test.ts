import { describe, test } from 'vitest'

import { zipOf } from '../../../electron/main/export/zip'
import { asFiles, bundle, genuine, openDesk, refuses, saved } from './desk'

openDesk()

describe('a zip made by hand', () => {
  const directory = (bytes: Uint8Array): number => Buffer.from(bytes).readUInt32LE(bytes.length - 6)
  const zip = (change: (bytes: Buffer) => Uint8Array): string =>
    saved('zip', change(Buffer.from(bundle.bundle.bytes)))

  test.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['bytes before it', (bytes) => Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes])],
    [
      'bytes between files and directory',
      (bytes) =>
        Buffer.concat([
          bytes.subarray(0, directory(bytes)),
          Buffer.from('x'),
          bytes.subarray(directory(bytes)),
        ]),
    ],
    ['bytes behind it', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
    ['two zips in one', (bytes) => Buffer.concat([bytes, bytes])],
    ['a file that claims four gigabytes', (bytes) => withInt(bytes, 22, 0xffffffff, directory(bytes) + 24)],
    ['a file packed in a way that does not exist', (bytes) => withShort(bytes, 8, 99, directory(bytes) + 10)],
    ['a file marked as encrypted', (bytes) => withShort(bytes, 6, 1, directory(bytes) + 8)],
    [
      'another name in the directory than at the file',
      (bytes) => {
        bytes[directory(bytes) + 46] = 0x58
        return bytes
      },
    ],
    [
      'fewer files in the directory than there are',
      (bytes) => {
        bytes.writeUInt16LE(2, bytes.length - 14)
        bytes.writeUInt16LE(2, bytes.length - 12)
        return bytes
      },
    ],
  ])('is refused with %s', (_what, change) => {
    refuses(zip(change))
  })

  test('the same file twice is refused, whichever of the two is the true one', () => {
    const [one, two] = [
      Buffer.from(zipOf(asFiles(genuine))),
      Buffer.from(zipOf([{ name: 'report.html', bytes: Buffer.from('forged') }])),
    ]
    refuses(saved('zip', joined(one, two)))
    refuses(saved('zip', joined(two, one)))
  })
})

function withInt(bytes: Buffer, local: number, value: number, central: number): Buffer {
  bytes.writeUInt32LE(value, local)
  bytes.writeUInt32LE(value, central)
  return bytes
}
function withShort(bytes: Buffer, local: number, value: number, central: number): Buffer {
  bytes.writeUInt16LE(value, local)
  bytes.writeUInt16LE(value, central)
  return bytes
}

/** Two zips as one with a directory that lists the files of both. */
function joined(one: Buffer, two: Buffer): Buffer {
  const parts = (zip: Buffer) => {
    const end = zip.subarray(-22)
    const start = end.readUInt32LE(16)
    return {
      files: zip.subarray(0, start),
      directory: Buffer.from(zip.subarray(start, -22)),
      count: end.readUInt16LE(10),
    }
  }
  const [a, b] = [parts(one), parts(two)]
  for (let at = 0; at < b.directory.length;) {
    b.directory.writeUInt32LE(b.directory.readUInt32LE(at + 42) + a.files.length, at + 42)
    at += 46 + b.directory.readUInt16LE(at + 28)
  }
  const end = Buffer.from(one.subarray(-22))
  end.writeUInt16LE(a.count + b.count, 8)
  end.writeUInt16LE(a.count + b.count, 10)
  end.writeUInt32LE(a.directory.length + b.directory.length, 12)
  end.writeUInt32LE(a.files.length + b.files.length, 16)
  return Buffer.concat([a.files, b.files, a.directory, b.directory, end])
}
