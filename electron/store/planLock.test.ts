import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { isLock, takeLock } from './planLock.ts'
import { makeRig } from './storeRig.ts'
import type { PlanLock } from './planLock.ts'
import type { StoreRig } from './storeRig.ts'

describe('a lock', () => {
  let folder = ''
  let path = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'planovna-lock-'))
    path = join(folder, 'plan-1.lock')
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  async function taken(): Promise<PlanLock> {
    const lock = await takeLock(path)
    if (!isLock(lock)) throw new Error('held')
    return lock
  }
  /** What the holder's note would say if these were different. */
  async function pretend(change: Readonly<Record<string, unknown>>): Promise<void> {
    const note = JSON.parse(await readFile(path, 'utf8')) as object
    await writeFile(path, JSON.stringify({ ...note, ...change }))
  }
  const olden = async (age: number): Promise<void> => {
    const time = new Date(Date.now() - age)
    await utimes(path, time, time)
  }
  async function deadProcess(): Promise<number> {
    const child = spawn(process.execPath, ['-e', ''])
    await once(child, 'exit')
    return child.pid ?? 0
  }

  it('is one program’s at a time, which is named to the second', async () => {
    const lock = await taken()
    expect(await takeLock(path)).toEqual({
      host: expect.any(String),
      user: expect.any(String),
      since: expect.stringMatching(/^20\d\d-/),
    })
    await lock.release()
    expect(await readdir(folder)).toEqual([])
    await (await taken()).release()
  })

  it('is taken over at once from a process of this computer that has ended', async () => {
    const first = await taken()
    await pretend({ pid: await deadProcess(), token: 'of the dead' })
    const second = await taken()
    expect([await first.isHeld(), await second.isHeld()]).toEqual([false, true])
    // The first lets go without touching what is no longer its own.
    await first.release()
    expect(await second.isHeld()).toBe(true)
    await second.release()
  })

  it('of another computer is taken over only when its heart has not beaten for a minute', async () => {
    await taken()
    await pretend({ machine: 'another', host: 'MESTO-17', user: 'referent', pid: await deadProcess() })
    await olden(50_000)
    expect(await takeLock(path)).toMatchObject({ host: 'MESTO-17', user: 'referent' })
    await olden(61_000)
    await (await taken()).release()
  })

  it('is got by one when many take over a stale one together', async () => {
    for (let round = 0; round < 10; round++) {
      await taken()
      await pretend({ machine: 'another' })
      await olden(90_000)
      const locks = (await Promise.all(Array.from({ length: 8 }, () => takeLock(path)))).filter(isLock)
      expect(await Promise.all(locks.map((lock) => lock.isHeld()))).toEqual([true])
      await locks[0]?.release()
    }
    expect(await readdir(folder)).toEqual([])
  })

  it('left half-written by a crash is waited out, then taken', async () => {
    await writeFile(path, '{"tok')
    await olden(61_000)
    await (await taken()).release()
  })
})

describe('two programs on one plan', () => {
  let rig: StoreRig
  beforeEach(async () => {
    rig = await makeRig()
  })
  afterEach(() => rig.remove())

  it('the second reads, and writes once the first has closed', async () => {
    const [one, two] = [await rig.start(), await rig.startBeside()]
    const id = await one.add(rig.first)
    expect((await one.open(id)).access).toEqual({ kind: 'write' })
    const person = await rig.work(one, 1, 3)
    const opened = await two.open(id)
    expect(opened.access).toMatchObject({ kind: 'read', holder: { since: expect.any(String) } })
    expect(opened.plan).toEqual(person.plan())
    const entry = person.next()
    const refused = { failure: { code: 'heldElsewhere' } }
    await expect(two.append(id, [entry])).rejects.toMatchObject(refused)
    await expect(two.rename(id, rig.first.title)).rejects.toMatchObject(refused)
    await expect(two.trash(id)).rejects.toMatchObject(refused)
    expect((await two.list()).plans[0]?.commitments).toBe(opened.plan.commitments.length)
    await one.close(id)
    await two.append(id, [entry])
    expect((await two.open(id)).plan).toEqual(person.plan())
    await two.closeAll()
    expect(await readdir(join(rig.data, 'locks'))).toEqual([])
  })

  it('the first, taken over while it slept, refuses to write and does not overwrite the second’s work', async () => {
    const [one, two] = [await rig.start(), await rig.startBeside()]
    const id = await one.add(rig.first)
    const person = await rig.work(one, 2, 3)
    const long = new Date(Date.now() - 90_000)
    await utimes(rig.files().lock, long, long)
    await two.append(id, [person.next()])
    await expect(one.append(id, [person.next()])).rejects.toMatchObject({ failure: { code: 'heldElsewhere' } })
    await one.closeAll()
    await two.closeAll()
    const third = await rig.startBeside()
    const reached = (await third.open(id)).plan
    expect(reached).toEqual((await two.read(id)).plan)
    expect((await third.open(id)).log.length).toBeGreaterThan(0)
  })
})
