import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { openAuditor } from '../../electron/auditor/auditor'
import type { Auditor } from '../../electron/auditor/auditor'
import { WireError } from '../../shared/ipc/wire'
import { syntheticRoll } from '../fixtures/synthetic-roll'
import { fill, optionsIn } from './fill-auditor'
import { temporaryFolder } from './open-auditor'

const photos = syntheticRoll(40)

/** A file system of its own, of so many kilobytes; null where nobody may make one. */
function smallDisk(kilobytes: number): string | null {
  const folder = temporaryFolder()
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'none', disk]).status !== 0)
    return null
  onTestFinished(() => {
    spawnSync('umount', ['-l', disk])
  })
  return disk
}

const canMount =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0
if (!canMount) process.stdout.write('NOT RUN: a disk that fills up needs Linux and the right to mount one\n')

/** Leaves so many bytes free. */
function fillUp(disk: string, leave: number): () => void {
  const { bavail, bsize } = statfsSync(disk)
  const ballast = join(disk, 'ballast')
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leave)))
  return () => {
    rmSync(ballast)
  }
}

const receiptsOf = async (auditor: Auditor) =>
  (await auditor.client.revocations({})).map(({ receipt }) => receipt as string)

test.skipIf(!canMount).each([0, 4_096, 12_288, 40_960, 90_112])(
  'a disk with %i bytes left loses no acknowledged act, says that it is full, and goes on once it is not',
  async (leave) => {
    const disk = smallDisk(6_000)
    if (disk === null) throw new Error('no disk could be mounted')
    let auditor = openAuditor(optionsIn(join(disk, 'data')))
    await fill(auditor, photos.slice(0, 20))
    const acknowledged: string[] = [(await auditor.client.revoke({ what: { folder: '2024' } })).receipt]
    const makeRoom = fillUp(disk, leave)
    let refusals = 0
    for (let act = 0; act < 60; act += 1) {
      try {
        acknowledged.push((await auditor.client.revoke({ what: { folder: `20${String(act)}` } })).receipt)
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(WireError)
        expect((thrown as WireError).failure.code).toBe('disk-full')
        refusals += 1
      }
    }
    expect(refusals).toBeGreaterThan(0)
    expect(await receiptsOf(auditor)).toEqual(acknowledged)
    makeRoom()
    acknowledged.push((await auditor.client.revoke({ what: { folder: 'after' } })).receipt)
    await fill(auditor, photos.slice(20))
    expect(await auditor.client.storeState({})).toMatchObject({
      areCheckpointsLogged: true,
      isBackedUp: true,
    })
    expect(await auditor.client.checkLedger({})).toMatchObject({ isWhole: true })
    auditor.close()
    auditor = openAuditor(optionsIn(join(disk, 'data')))
    expect(auditor.findings).toEqual([])
    expect(await receiptsOf(auditor)).toEqual(acknowledged)
    auditor.close()
    expect(readdirSync(join(disk, 'data')).filter((name) => name.includes('set-aside'))).toEqual([])
  },
  600_000,
)

test.skipIf(!canMount)(
  'a disk that is full from the start is said, and nothing there is set aside',
  async () => {
    const disk = smallDisk(6_000)
    if (disk === null) throw new Error('no disk could be mounted')
    const auditor = openAuditor(optionsIn(join(disk, 'data')))
    await fill(auditor, photos)
    const { receipt } = await auditor.client.revoke({ what: { folder: '2024' } })
    auditor.close()
    const makeRoom = fillUp(disk, 0)
    try {
      openAuditor(optionsIn(join(disk, 'data'))).close()
    } catch (thrown) {
      expect((thrown as WireError).failure.code).toBe('disk-full')
    }
    makeRoom()
    const again = openAuditor(optionsIn(join(disk, 'data')))
    expect(again.findings).toEqual([])
    expect(await receiptsOf(again)).toEqual([receipt])
    again.close()
  },
)

test.skipIf(!canMount)('a disk that can only be read is said as such', async () => {
  const disk = smallDisk(6_000)
  if (disk === null) throw new Error('no disk could be mounted')
  const auditor = openAuditor(optionsIn(join(disk, 'data')))
  await fill(auditor, photos.slice(0, 5))
  auditor.close()
  // Bound a second time, read-only: the first mount may be kept writable by a file that is not let go of yet.
  const closed = join(temporaryFolder(), 'closed')
  mkdirSync(closed)
  onTestFinished(() => {
    spawnSync('umount', ['-l', closed])
  })
  expect(spawnSync('mount', ['--bind', disk, closed]).status).toBe(0)
  expect(spawnSync('mount', ['-o', 'remount,ro,bind', closed]).status).toBe(0)
  expect(() => openAuditor(optionsIn(join(closed, 'data')))).toThrow('disk-full')
  const again = openAuditor(optionsIn(join(disk, 'data')))
  expect(again.findings).toEqual([])
  again.close()
})
