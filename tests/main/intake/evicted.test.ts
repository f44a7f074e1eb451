import { describe, expect, test } from 'vitest'

import { isEvicted } from '../../../electron/main/intake/evicted'

const [ext4, tmpfs, another] = [0xef53, 0x01021994, 0x12345]

describe('files that a cloud drive took back', () => {
  test('a size without blocks is not local', () => {
    for (const fileSystem of [ext4, tmpfs, another])
      expect(isEvicted({ bytes: 3_000_000, blocks: 0 }, fileSystem)).toBe(true)
  })

  test('a small file kept inside its inode is local, where the file system does such a thing', () => {
    expect(isEvicted({ bytes: 120, blocks: 0 }, ext4)).toBe(false)
    expect(isEvicted({ bytes: 2_000, blocks: 0 }, another)).toBe(false)
    expect(isEvicted({ bytes: 120, blocks: 0 }, tmpfs)).toBe(true)
  })

  test('an empty file and a file with blocks are local', () => {
    expect(isEvicted({ bytes: 0, blocks: 0 }, ext4)).toBe(false)
    expect(isEvicted({ bytes: 9_000_000, blocks: 8 }, ext4)).toBe(false)
  })
})
