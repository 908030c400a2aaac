import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { deskOf } from '../../core/edit/desk.ts'
import { countingIds } from '../../core/plan/ids.ts'
import { canonicalPlan } from '../../core/plan/planFile.ts'
import { randomFrom } from '../../core/plan/samples/random.ts'
import type { Plan } from '../../core/plan/schema.ts'
import { contestants, firstPlan, freeDisk } from './contestants.ts'
import { isOutsideKept, outsideDate } from './faults.ts'
import { mountSmallDisk, unmountSmallDisk } from './smallDisk.ts'
import { startWriter } from './writerProcess.ts'
import type { ContestantName } from './contestants.ts'
import type { Fault, Scene } from './faults.ts'

/** What a run showed; null when this computer does not allow the fault. `lost` are acknowledged edits. */
export type Outcome = Readonly<{ acknowledged: number; lost: number; isUnreadable: boolean }>

/** One plan, one fault, in a folder of its own. The same seed makes the same edits; the moments are the machine's. */
export async function runFault(fault: Fault, name: ContestantName, seed: number): Promise<Outcome | null> {
  const folder = await mkdtemp(join(tmpdir(), 'planovna-faults-'))
  try {
    if (!fault.isSmallDisk) return await playOut(fault, name, folder, seed)
    if (!(await mountSmallDisk(folder))) return null
    try {
      return await playOut(fault, name, folder, seed)
    } finally {
      await unmountSmallDisk(folder)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function playOut(fault: Fault, name: ContestantName, folder: string, seed: number): Promise<Outcome> {
  const contestant = contestants[name]
  const random = randomFrom(seed)
  const scene: Scene = { contestant, folder, random }
  await contestant.prepare(folder)

  const seeds = Array.from({ length: fault.writers }, (_, index) => seed * 2 + index)
  const writers = seeds.map((writerSeed) => startWriter(name, folder, writerSeed, fault.mode))
  const [first] = writers
  if (first === undefined) throw new Error('a fault has a writer')
  const goal = random.between(1, 25)
  await Promise.race(writers.map((writer) => writer.reach(goal)))
  if (fault.writers === 2) await pause(random.between(0, 120))
  await fault.during(scene, first)
  await pause(random.between(0, 12))
  await Promise.all(writers.map((writer) => writer.kill()))
  await fault.after(scene)

  const work = writers.map((writer, index) => ({ seed: seeds[index] ?? 0, acknowledged: writer.acknowledged() }))
  const acknowledged = work.reduce((sum, one) => sum + one.acknowledged, 0) + (fault.isOutside ? 1 : 0)
  const plan = await planIn(scene)
  if (plan === null) return { acknowledged, lost: acknowledged, isUnreadable: true }
  const isOutsideLost = fault.isOutside && plan.period.termEnd !== outsideDate && !(await isOutsideKept(scene))
  const lost = lostOf(plan, work) + (isOutsideLost ? 1 : 0)
  if (!fault.isSmallDisk) return { acknowledged, lost, isUnreadable: false }
  // When there is room again, the same plan must be there to go on with.
  await freeDisk(folder)
  const again = await planIn(scene)
  return {
    acknowledged,
    lost: Math.max(lost, again === null ? acknowledged : lostOf(again, work)),
    isUnreadable: again === null,
  }
}

async function planIn({ contestant, folder }: Scene): Promise<Plan | null> {
  try {
    return await contestant.read(folder)
  } catch {
    // Whatever the reason: a person would stand there without the plan.
    return null
  }
}

/** Acknowledged edits that the plan has not: it must be a state that some writer reached, and not before its last word. */
function lostOf(plan: Plan, work: readonly Readonly<{ seed: number; acknowledged: number }>[]): number {
  const all = work.reduce((sum, { acknowledged }) => sum + acknowledged, 0)
  const lost = work.map(({ seed, acknowledged }) => {
    const reached = editsIn(plan, seed, acknowledged)
    return all - Math.min(reached, acknowledged)
  })
  return Math.min(...lost)
}

/** How many of a writer's edits make this plan; 0 when no number of them does. */
function editsIn(plan: Plan, seed: number, acknowledged: number): number {
  const { termEnd } = firstPlan.period
  const found = canonicalPlan({ ...plan, period: { ...plan.period, termEnd } })
  const desk = deskOf(firstPlan, randomFrom(seed), countingIds(`s${seed}e`), '2026-09-12T08:00:00.000Z')
  let reached = 0
  for (let edits = 0; edits <= acknowledged + longestBatch; edits++) {
    if (canonicalPlan(desk.plan()) === found) reached = edits
    desk.next()
  }
  return reached
}

/** edits that may be on the disk and not acknowledged yet */
const longestBatch = 3
