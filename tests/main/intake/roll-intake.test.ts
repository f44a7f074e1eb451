import { execFileSync } from 'node:child_process'
import {
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  chmodSync,
  readFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import type { Candidate } from '../../../electron/main/intake/found-file'
import { readOnce } from '../../../electron/main/intake/read-once'
import { RollIntake } from '../../../electron/main/intake/roll-intake'
import type { Sighting } from '../../../shared/ipc/auditor-feed'
import { fingerprintOf, jpeg, put, temporaryFolder } from '../../harness/roll-folder'

const settled = 1_300

describe('a roll between two looks', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let root: string
  beforeEach(() => {
    folder = temporaryFolder()
    root = join(folder.path, 'roll')
    mkdirSync(root)
  })
  afterEach(() => {
    folder.remove()
  })

  test('add, edit, rename, copy and delete while closed come out as exactly that', async () => {
    for (const [index, name] of [
      'kept.jpg',
      'edited.jpg',
      'renamed.jpg',
      'deleted.jpg',
      'copied.jpg',
    ].entries())
      put(root, name, await jpeg(index))
    const before = await readThrough(root, [])
    put(root, 'edited.jpg', await jpeg(11))
    renameSync(join(root, 'renamed.jpg'), join(root, 'new name.jpg'))
    rmSync(join(root, 'deleted.jpg'))
    put(root, 'copy.jpg', readFileSync(join(root, 'copied.jpg')))
    put(root, 'added.jpg', await jpeg(12))

    const after = await readThrough(root, before.sightings)

    expect(after.read.toSorted()).toEqual(['added.jpg', 'copy.jpg', 'edited.jpg'])
    expect(after.gone.toSorted()).toEqual(['deleted.jpg', 'renamed.jpg'])
    expect(after.itemOf('new name.jpg')).toBe(before.itemOf('renamed.jpg'))
    expect(after.itemOf('copy.jpg')).toBe(before.itemOf('copied.jpg'))
    expect(after.itemOf('edited.jpg')).not.toBe(before.itemOf('edited.jpg'))
    expect((await readThrough(root, after.sightings)).read).toEqual([])
  })

  test('two files that swapped their content keep equal sizes and times and are still told apart', async () => {
    const [one, other] = [
      Buffer.concat([await jpeg(1), Buffer.from('aa')]),
      Buffer.concat([await jpeg(1), Buffer.from('bb')]),
    ]
    put(root, 'one.jpg', one)
    put(root, 'other.jpg', other)
    const before = await readThrough(root, [])
    put(root, 'one.jpg', other)
    put(root, 'other.jpg', one)
    const after = await readThrough(root, before.sightings)
    expect(after.itemOf('one.jpg')).toBe(before.itemOf('other.jpg'))
    expect(after.itemOf('other.jpg')).toBe(before.itemOf('one.jpg'))
  })

  test('a folder that moves takes its items along without reading them', async () => {
    put(root, 'trip/1.jpg', await jpeg(1))
    put(root, 'trip/2.jpg', await jpeg(2))
    const before = await readThrough(root, [])
    renameSync(join(root, 'trip'), join(root, 'Trip'))
    const after = await readThrough(root, before.sightings)
    expect(after.read).toEqual([])
    expect(after.itemOf('Trip/1.jpg')).toBe(before.itemOf('trip/1.jpg'))
    expect(after.gone.toSorted()).toEqual(['trip/1.jpg', 'trip/2.jpg'])
  })

  test('a root that is unmounted, empty or replaced by a file removes nothing', async () => {
    put(root, 'a.jpg', await jpeg(1))
    const { sightings } = await readThrough(root, [])
    renameSync(root, `${root}-away`)
    expect((await readThrough(root, sightings)).outcome).toBe('root-missing')
    mkdirSync(root)
    expect((await readThrough(root, sightings)).outcome).toBe('root-missing')
    rmSync(root, { recursive: true })
    writeFileSync(root, 'not a folder')
    const missing = await readThrough(root, sightings)
    expect(missing).toMatchObject({ outcome: 'root-missing', gone: [] })
  })

  test.skipIf(process.getuid?.() === 0)('what lies in a folder that cannot be listed is kept', async () => {
    put(root, 'locked/a.jpg', await jpeg(1))
    put(root, 'b.jpg', await jpeg(2))
    const { sightings } = await readThrough(root, [])
    chmodSync(join(root, 'locked'), 0)
    const after = await readThrough(root, sightings)
    chmodSync(join(root, 'locked'), 0o700)
    expect(after.gone).toEqual([])
  })

  test('FIFOs, sockets, folders named like photos and symlinks of every kind are skipped', async () => {
    put(root, 'real.jpg', await jpeg(1))
    put(folder.path, 'outside.jpg', await jpeg(2))
    for (let index = 0; index < 8; index += 1)
      execFileSync('mkfifo', [join(root, `pipe${String(index)}.jpg`)])
    mkdirSync(join(root, 'folder.jpg'))
    symlinkSync(join(folder.path, 'outside.jpg'), join(root, 'outward.jpg'))
    symlinkSync(folder.path, join(root, 'up'))
    symlinkSync(join(root, 'loop.jpg'), join(root, 'loop.jpg'))
    symlinkSync(join(root, 'nowhere'), join(root, 'dangling.jpg'))
    const server = createServer().listen(join(root, 'socket.jpg'))
    await new Promise((resolve) => server.once('listening', resolve))
    const { read } = await readThrough(root, [])
    server.close()
    expect(read).toEqual(['real.jpg'])
  })

  test('names of every kind are found and told apart', async () => {
    const names = [
      'caf\u00e9.jpg',
      'cafe\u0301.jpg',
      '🏖️.jpg',
      'two\nlines.jpg',
      'a\u202egpj.jpg',
      `${'n'.repeat(251)}.jpg`,
    ]
    for (const [index, name] of names.entries()) put(root, name, await jpeg(index))
    writeFileSync(
      Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff, 0xfe, 0x2e]), Buffer.from('jpg')]),
      await jpeg(9),
    )
    put(root, `${'deep folder/'.repeat(30)}far.jpg`, await jpeg(10))
    const { read, itemOf } = await readThrough(root, [])
    expect(read).toHaveLength(names.length + 2)
    expect(new Set(read).size).toBe(read.length)
    expect(itemOf('\ufffdFF\ufffdFE.jpg')).toMatch(/^[0-9a-f]{64}$/)
  })

  test('a file whose content is elsewhere is handed on unopened', async () => {
    writeFileSync(join(root, 'evicted.jpg'), '')
    truncateSync(join(root, 'evicted.jpg'), 3_000_000)
    const { candidates } = await lookOnce(root, [])
    expect(candidates.map((file) => file.isEvicted)).toEqual([true])
  })

  test('a Live Photo, its sidecars and a Takeout photo are one candidate each', async () => {
    for (const name of [
      'IMG_1.HEIC',
      'IMG_1.MOV',
      'IMG_1.AAE',
      'IMG_1.xmp',
      'b.jpg',
      'b.jpg.json',
      'alone.mov',
    ])
      put(root, name, name)
    const { candidates } = await lookOnce(root, [])
    const parts = Object.fromEntries(
      candidates.map((file) => [file.path, file.companions.map((companion) => companion.kind).toSorted()]),
    )
    expect(parts).toEqual({
      'IMG_1.HEIC': ['aae', 'live-video', 'xmp'],
      'b.jpg': ['takeout-json'],
      'alone.mov': [],
    })
  })

  test('a growing file is not handed on before it stands still, and then once', async () => {
    put(root, 'old.jpg', await jpeg(1))
    const look = looker(root, [])
    await passed(settled)
    writeFileSync(join(root, 'growing.jpg'), 'a')
    expect(await look(null)).toEqual(['old.jpg'])
    writeFileSync(join(root, 'growing.jpg'), 'ab')
    expect(await look(['growing.jpg'])).toEqual([])
    await passed(settled)
    expect(await look(['growing.jpg'])).toEqual(['growing.jpg'])
    expect(await look(['growing.jpg'])).toEqual([])
  })

  test('reading changes no byte, time or mode below the root', async () => {
    put(root, 'a/b.jpg', await jpeg(1))
    put(
      root,
      'film.mp4',
      Buffer.concat([Buffer.from('\0\0\0\x10ftypisom\0\0\0\0', 'latin1'), Buffer.alloc(9_000)]),
    )
    linkSync(join(root, 'a/b.jpg'), join(root, 'hard.jpg'))
    utimesSync(join(root, 'a'), new Date(0), new Date(0))
    const before = fingerprintOf(root)
    await readThrough(root, [])
    expect(fingerprintOf(root)).toEqual(before)
  })
})

const passed = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

function looker(root: string, sightings: readonly Sighting[]) {
  let arrived: readonly Candidate[] = []
  const intake = new RollIntake(root, () => Promise.resolve(sightings), {
    arrive: (files) => {
      arrived = files
    },
    record: () => undefined,
    lookAgain: () => undefined,
  })
  return async (hints: readonly string[] | null): Promise<readonly string[]> => {
    arrived = []
    await intake.look(hints)
    return arrived.map((file) => file.path)
  }
}

async function lookOnce(root: string, sightings: readonly Sighting[]) {
  await passed(settled)
  let candidates: readonly Candidate[] = []
  const intake = new RollIntake(root, () => Promise.resolve(sightings), {
    arrive: (files) => {
      candidates = files
    },
    record: () => undefined,
    lookAgain: () => undefined,
  })
  await intake.look(null)
  return { candidates }
}

/** One full look with everything read, as the queue does it. */
async function readThrough(root: string, sightings: readonly Sighting[]) {
  await passed(settled)
  const [candidates, gone]: [Candidate[], string[]] = [[], []]
  const intake = new RollIntake(root, () => Promise.resolve(sightings), {
    arrive: (files) => candidates.push(...files),
    record: (_seen, paths) => gone.push(...paths),
    lookAgain: () => undefined,
  })
  const { kind } = await intake.look(null)
  for (const file of candidates) {
    const read = await readOnce(root, file)
    if (read.kind !== 'read') continue
    intake.sighted(file, read.item)
    await read.close()
  }
  const known = [...intake.known().values()]
  return {
    outcome: kind,
    read: candidates.map((file) => file.path),
    gone,
    sightings: known,
    itemOf: (path: string) => known.find((sighting) => sighting.path === path)?.item,
  }
}
