import { execFile } from 'node:child_process'
import { readFile, readdir, rename, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import type { Random } from '../../core/plan/samples/random.ts'
import type { Contestant } from './contestants.ts'
import type { WriterProcess } from './writerProcess.ts'

export type Scene = Readonly<{ contestant: Contestant; folder: string; random: Random }>

/** A way to lose work. Every run ends with SIGKILL at a random moment; these come on top. */
export type Fault = Readonly<{
  name: string
  /** on a small file system of its own */
  isSmallDisk: boolean
  writers: 1 | 2
  mode: 'plain' | 'held'
  /** while the writer is at work */
  during: (scene: Scene, writer: WriterProcess) => Promise<void>
  /** after it was killed */
  after: (scene: Scene) => Promise<void>
  /** something else wrote into the plan's file, and that must be somewhere too */
  isOutside: boolean
}>

const nothing = (): Promise<void> => Promise.resolve()
const plain = {
  isSmallDisk: false,
  writers: 1,
  mode: 'plain',
  during: nothing,
  after: nothing,
  isOutside: false,
} as const

export const faults: readonly Fault[] = [
  { ...plain, name: 'process killed' },
  {
    ...plain,
    name: 'killed, write torn',
    after: ({ contestant, folder, random }) => contestant.tearWrite(folder, random.between(1, 99) / 100),
  },
  { ...plain, name: 'killed, file zero-filled', after: zeroFill },
  { ...plain, name: 'killed, file truncated', after: cutShort },
  { ...plain, name: 'rename EPERM/EBUSY', mode: 'held' },
  { ...plain, name: 'disk full', isSmallDisk: true, during: fillDisk },
  { ...plain, name: 'two writers', writers: 2 },
  { ...plain, name: 'file changed outside', during: changeOutside, isOutside: true },
]

/** What the outside change writes: a date that no edit of the writer touches. */
export const outsideDate = '2039-11'

async function zeroFill({ contestant, folder }: Scene): Promise<void> {
  const file = contestant.file(folder)
  await writeFile(file, Buffer.alloc((await stat(file)).size))
}

async function cutShort({ contestant, folder, random }: Scene): Promise<void> {
  const file = contestant.file(folder)
  await truncate(file, random.between(0, (await stat(file)).size - 1))
}

/** Leaves a little room, so that the writer runs into the end of it. */
async function fillDisk({ folder, random }: Scene, writer: WriterProcess): Promise<void> {
  await writer.whileStopped(async () => {
    const { stdout } = await promisify(execFile)('df', ['--output=avail', '-k', folder])
    const free = Number(stdout.trim().split('\n').at(-1))
    const left = random.between(0, 120)
    await writeFile(join(folder, 'filler'), Buffer.alloc(Math.max(free - left, 0) * 1024, 'x'))
  })
  await writer.reach(writer.acknowledged() + 40, true)
}

/** As a person with a text editor, or a program that synchronises folders. */
async function changeOutside({ contestant, folder, random }: Scene, writer: WriterProcess): Promise<void> {
  const file = contestant.file(folder)
  await writer.whileStopped(async () => {
    const content = JSON.parse(await readFile(file, 'utf8')) as { plan: { period: { termEnd: string } } } // either file
    content.plan.period.termEnd = outsideDate
    const text = JSON.stringify(content, null, 1)
    if (random.chance(50)) await writeFile(file, text)
    else {
      await writeFile(`${file}.new`, text)
      await rename(`${file}.new`, file)
    }
  })
  await writer.reach(writer.acknowledged() + random.between(1, 12))
}

/** Whether what was written outside is in some file yet. */
export async function isOutsideKept({ contestant, folder }: Scene): Promise<boolean> {
  for (const place of contestant.keptIn(folder)) {
    for (const name of await readdir(place).catch(() => [])) {
      const text = await readFile(join(place, name), 'utf8').catch(() => '')
      if (text.includes(outsideDate)) return true
    }
  }
  return false
}
