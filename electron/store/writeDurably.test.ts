import { mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { AppError } from '../../core/bridge/result.ts'
import { sweepTemporaryFiles, writeDurably } from './writeDurably.ts'
import { realDisk } from './disk.ts'
import type { Disk } from './disk.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const failure = (code: string): Error => Object.assign(new Error(code), { code })

/** A disk whose rename fails in turn with these codes, then works. */
function stubborn(codes: string[], waits: number[] = []): Disk {
  return {
    ...realDisk,
    rename: (from, to) => {
      const code = codes.shift()
      return code === undefined ? rename(from, to) : Promise.reject(failure(code))
    },
    pause: (duration) => Promise.resolve(waits.push(duration)),
  }
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planovna-write-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('writeDurably', () => {
  it('replaces a file whole and leaves nothing beside it', async () => {
    const path = join(folder, 'plan.planovna')
    await writeDurably(path, bytes('first'))
    await writeDurably(path, bytes('second'))
    expect(await readFile(path, 'utf8')).toBe('second')
    expect(await readdir(folder)).toEqual(['plan.planovna'])
  })

  it.skipIf(process.platform === 'win32')('leaves to the system who may read the file', async () => {
    const [written, plain] = [join(folder, 'document.docx'), join(folder, 'plain')]
    await writeDurably(written, bytes('text'))
    await writeFile(plain, 'text')
    expect((await stat(written)).mode).toBe((await stat(plain)).mode)
  })

  it('waits longer and longer while another program holds the file, and then writes', async () => {
    const waits: number[] = []
    const path = join(folder, 'plan.planovna')
    await writeDurably(path, bytes('text'), stubborn(['EPERM', 'EBUSY', 'EACCES'], waits))
    expect(await readFile(path, 'utf8')).toBe('text')
    expect(waits).toHaveLength(3)
    expect(waits).toEqual([...waits].sort((one, other) => one - other))
  })

  it('gives up on a file that stays held, keeps the old one and cleans up', async () => {
    const path = join(folder, 'plan.planovna')
    await writeDurably(path, bytes('old'))
    const failing = writeDurably(path, bytes('new'), stubborn(Array<string>(50).fill('EPERM')))
    await expect(failing).rejects.toMatchObject({ failure: { code: 'cannotWrite', params: { name: 'plan.planovna' } } })
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['plan.planovna'])
  })

  it('does not wait on a failure that will not pass, and names a full disk', async () => {
    const waits: number[] = []
    const failing = writeDurably(join(folder, 'plan.planovna'), bytes('new'), stubborn(['ENOSPC'], waits))
    await expect(failing).rejects.toMatchObject({ failure: { code: 'diskFull' } })
    expect(waits).toEqual([])
    expect(await readdir(folder)).toEqual([])
  })

  it('fails with a code when the folder is gone', async () => {
    await expect(writeDurably(join(folder, 'gone', 'plan'), bytes('x'))).rejects.toBeInstanceOf(AppError)
  })
})

describe('sweepTemporaryFiles', () => {
  it('removes what a crash left and spares a writer at work and every other file', async () => {
    const abandoned = '.plan.planovna.0011223344556677.tmp'
    const atWork = '.plan.planovna.8899aabbccddeeff.tmp'
    for (const name of [abandoned, atWork, 'plan.planovna', '.hidden']) await writeFile(join(folder, name), 'x')
    const yesterday = new Date(Date.now() - 86_400_000)
    for (const name of [abandoned, 'plan.planovna', '.hidden']) await utimes(join(folder, name), yesterday, yesterday)
    await sweepTemporaryFiles(folder, new Date())
    expect((await readdir(folder)).sort()).toEqual([atWork, '.hidden', 'plan.planovna'].sort())
  })
})
