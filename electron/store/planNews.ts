import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import { AppError } from '../../core/bridge/result.ts'
import { planNewsSchema } from '../../core/bridge/news.ts'
import type { PlanNews } from '../../core/bridge/news.ts'
import { createFile, fileAdapter } from './fileAdapter.ts'
import { planEnding, planFormat } from './planFormat.ts'
import { recordFormat } from './recordFile.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { Disk } from './disk.ts'
import type { PlanFiles } from './folders.ts'

/** What the news are about: the plan before, and what the other side has. */
export type NewsSides = Readonly<{ base: Plan; theirs: Plan }>

/** Keeps news of a plan until the person has read them, beside the states they tell of. The same news are told once. */
export async function keepNews(files: PlanFiles, news: PlanNews, sides: NewsSides | null, disk?: Disk): Promise<void> {
  await mkdir(files.generations, { recursive: true })
  if (sides !== null) {
    await createFile(sidePath(files, news.id, 'base'), planFormat, { plan: sides.base, lastEntry: null }, disk)
    await createFile(sidePath(files, news.id, 'theirs'), planFormat, { plan: sides.theirs, lastEntry: null }, disk)
  }
  const earlier = (await readNews(files)).filter(({ id }) => id !== news.id)
  await createFile(newsPath(files), newsFormat, [...earlier, news].slice(-mostNews), disk)
}

/** Oldest first. */
export async function readNews(files: PlanFiles): Promise<readonly PlanNews[]> {
  try {
    return await fileAdapter(newsPath(files), newsFormat).read()
  } catch (error) {
    // None yet, or damaged and now set aside: the plan itself is whole.
    if (error instanceof AppError) return []
    throw error
  }
}

/** AppError `notFound` when the person has read them already. */
export async function readNewsSides(files: PlanFiles, id: string): Promise<NewsSides> {
  const isKept = (await readNews(files)).some((news) => news.id === id && news.canLook)
  if (!isKept) throw new AppError('notFound', { name: id })
  const [base, theirs] = await Promise.all(
    sides.map((side) => fileAdapter(sidePath(files, id, side), planFormat).read()),
  )
  if (base === undefined || theirs === undefined) throw new AppError('notFound', { name: id })
  return { base: base.plan, theirs: theirs.plan }
}

/** The person has read them. What something else had written stays as a generation. */
export async function dropNews(files: PlanFiles, id: string): Promise<void> {
  const all = await readNews(files)
  const left = all.filter((news) => news.id !== id)
  if (left.length === all.length) return
  await createFile(newsPath(files), newsFormat, left)
  for (const side of sides) await rm(sidePath(files, id, side), { force: true })
}

const sides = ['base', 'theirs'] as const
const newsPath = ({ generations }: PlanFiles): string => join(generations, 'news.json')
/** `id` is one of the news, whose shape can not lead out of the folder. */
const sidePath = ({ generations }: PlanFiles, id: string, side: (typeof sides)[number]): string =>
  join(generations, `${id}-${side}${planEnding}`)

const newsFormat = recordFormat<readonly PlanNews[]>(z.array(planNewsSchema))
/** Nobody reads more; the states stay. */
const mostNews = 10
