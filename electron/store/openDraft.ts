import { stat } from 'node:fs/promises'

import { AppError } from '../../core/bridge/result.ts'
import { quietChanges } from '../../core/merge/decide.ts'
import { mergePlans } from '../../core/merge/mergePlans.ts'
import { planSchema } from '../../core/plan/schema.ts'
import { isAdopted } from '../../core/plan/statusRules.ts'
import { continueDraft, snapshotRecord, stepOf } from './draft.ts'
import { createFile, fileAdapter, isDamage } from './fileAdapter.ts'
import { keepOutside } from './generations.ts'
import { continueJournal } from './journal.ts'
import { loadPlan } from './loadPlan.ts'
import { planFormat } from './planFormat.ts'
import { keepNews } from './planNews.ts'
import { recoveredNews } from './recovered.ts'
import { copyAside } from './setAside.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { Draft, DraftPorts } from './draft.ts'
import type { PlanFiles } from './folders.ts'
import type { RecordBody } from './journalRecord.ts'
import type { LoadedPlan } from './loadPlan.ts'
import type { Snapshot } from './planFormat.ts'

/** Opens a plan to be written to: sets aside what is damaged, puts right what can be, and goes on from there. */
export async function openDraft(files: PlanFiles, ports: DraftPorts): Promise<Draft> {
  const loaded = await loadOrSetAside(files, ports)
  const sound = needsRepair(loaded) ? await repair(files, loaded, ports) : loaded
  if (sound.file === null) throw new AppError('corruptFile')
  return continueDraft(files, sound, sound.file, ports)
}

/** Whether opening a plan would change more than the end of its journal. */
export const needsRepair = ({ file, isJournalWhole, outside }: LoadedPlan): boolean =>
  file === null || !isJournalWhole || outside !== null

async function loadOrSetAside(files: PlanFiles, { disk }: DraftPorts): Promise<LoadedPlan> {
  try {
    return await loadPlan(files)
  } catch (error) {
    // Nothing of the plan is left but the damaged file; reading it through lowdb's adapter sets it aside and says so.
    if (error instanceof AppError && isDamage(error.failure.code)) {
      await fileAdapter(files.snapshot, planFormat, disk).read()
    }
    throw error
  }
}

/**
 * Each step leaves files that load to the same plan, so a crash in between only means doing it again. What is replaced
 * is kept: a damaged file beside the plan, a journal beside itself, and what something else wrote as a generation.
 */
async function repair(files: PlanFiles, loaded: LoadedPlan, ports: DraftPorts): Promise<LoadedPlan> {
  const { now, disk } = ports
  const journal = continueJournal(files.journal, loaded.records, loaded.reading, disk)
  // First, so that a crash in between does not make the plan whole without a word.
  await tell(files, loaded, ports)
  if (!loaded.isJournalWhole) {
    await copyAside(files.journal, now())
    await journal.rewrite(loaded.records.map(({ body }) => body))
  }
  if (loaded.file === null) {
    await copyAside(files.snapshot, now())
    await journal.append([snapshotRecord(loaded)])
    await createFile(files.snapshot, planFormat, loaded, disk)
  } else if (loaded.outside !== null) {
    await keepOutside(files.snapshot, files.generations, now(), disk)
    const { bodies, snapshot } = merged(loaded.plan, loaded.lastEntry, loaded.outside, ports)
    await journal.append([...bodies, snapshotRecord(snapshot)])
    await createFile(files.snapshot, planFormat, snapshot, disk)
  }
  return loadPlan(files)
}

/** What happens to the plan now is told when a person opens it. */
async function tell(files: PlanFiles, loaded: LoadedPlan, { now, disk }: DraftPorts): Promise<void> {
  if (loaded.file === null || !loaded.isJournalWhole) {
    const { news, sides } = recoveredNews(loaded, now())
    await keepNews(files, news, sides, disk)
  }
  if (loaded.outside === null) return
  const merge = mergePlans(loaded.outside.base, loaded.plan, loaded.outside.theirs)
  const counts = { changes: quietChanges(merge).length, conflicts: merge.conflicts.length }
  if (counts.changes + counts.conflicts === 0) return
  const at = (await stat(files.snapshot)).mtime.toISOString()
  const id = `outside-${loaded.fileSum.slice(0, 16)}`
  await keepNews(files, { kind: 'outside', id, at, ...counts, canLook: true }, loaded.outside, disk)
}

/**
 * Where both sides changed the same, ours stands; theirs is in the generation. The merge is a step of the history like
 * any other, so it can be undone.
 */
function merged(
  mine: Plan,
  lastEntry: string | null,
  { base, theirs }: Readonly<{ base: Plan; theirs: Plan }>,
  { newId, now }: DraftPorts,
): Readonly<{ bodies: readonly RecordBody[]; snapshot: Snapshot }> {
  // What was adopted changes only by its amendment; what theirs says instead is in the generation.
  const plan = planSchema.parse(isAdopted(mine) ? mine : mergePlans(base, mine, theirs).plan)
  const entries = stepOf(mine, [{ name: 'mergePlan', plan, source: '' }], newId, now().toISOString())
  return {
    bodies: entries.map((entry) => ({ entry })),
    snapshot: { plan, lastEntry: entries.at(-1)?.id ?? lastEntry },
  }
}
