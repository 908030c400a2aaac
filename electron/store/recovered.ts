import { applyEdit } from '../../core/edit/applyEdit.ts'
import { diffPlans } from '../../core/merge/diffPlans.ts'
import { fieldSpec } from '../../core/plan/fields.ts'
import { fieldAt, valueAt } from '../../core/plan/place.ts'
import { AppError } from '../../core/bridge/result.ts'
import { entriesOf } from './loadPlan.ts'
import type { PlanNews } from '../../core/bridge/news.ts'
import { editCommandSchema } from '../../core/edit/command.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { LoadedPlan } from './loadPlan.ts'
import type { NewsSides } from './planNews.ts'

/** What the person must know of a plan that was had again from what was left, and what can still be offered. */
export function recoveredNews(loaded: LoadedPlan, at: Date): Readonly<{ news: PlanNews; sides: NewsSides | null }> {
  const { plan, file, isJournalWhole, fileSum } = loaded
  const { missing, orphans, stateAt } = lostIn(loaded)
  const theirs = orphans.reduce(withOrphan, plan)
  const found = diffPlans(plan, theirs).length
  const damaged = file !== null ? 'journal' : isJournalWhole ? 'file' : 'both'
  const id = `recovered-${(fileSum + '0'.repeat(16)).slice(0, 16)}`
  const news = { kind: 'recovered', id, at: at.toISOString(), damaged, stateAt, missing, found } as const
  return { news: { ...news, canLook: found > 0 }, sides: found > 0 ? { base: plan, theirs } : null }
}

type Lost = Readonly<{ missing: number; orphans: readonly JournalEntry[]; stateAt: string | null }>

/** Edits of the journal that are not in the plan: lines that can not be read, and sound ones that lead on from those. */
function lostIn({ reading, records, lastEntry }: LoadedPlan): Lost {
  const lines = reading.runs.flat()
  const last = lines.find(({ body }) => 'entry' in body && body.entry.id === lastEntry)
  const reached = Math.max(records.at(-1)?.number ?? 0, last?.number ?? 0)
  const later = lines.filter(({ number }) => number > reached)
  const orphans = entriesOf(later)
  const end = Math.max(reached, ...later.map(({ number }) => number))
  const unread = end - reached - new Set(later.map(({ number }) => number)).size
  return {
    missing: orphans.length + Math.max(unread, 0) + reading.brokenEnd,
    orphans,
    stateAt:
      (entriesOf(records).at(-1) ?? (last !== undefined && 'entry' in last.body ? last.body.entry : null))?.at ?? null,
  }
}

/**
 * The plan with an edit whose past is lost, as far as it says by itself what it wrote and where: a field written anew, or
 * a thing added. An offer for a person to read, never applied by itself.
 */
function withOrphan(plan: Plan, entry: JournalEntry): Plan {
  const command = editCommandSchema.safeParse(commandOf(plan, entry))
  if (!command.success) return plan
  try {
    return applyEdit(plan, command.data).plan
  } catch (error) {
    // Its place went with what is lost.
    if (error instanceof AppError) return plan
    throw error
  }
}

function commandOf(plan: Plan, { label, place, patches }: JournalEntry): unknown {
  const [patch, ...others] = patches
  if (patch === undefined || others.length > 0) return null
  const { value } = patch
  const field = fieldAt(place)
  if (patch.op === 'replace' && field !== null) {
    const { kind } = fieldSpec(field)
    if (label.language === null) return { name: 'setValue', place, value }
    return kind === 'rich'
      ? { name: 'writeRichText', place, language: label.language, document: value }
      : { name: 'writeText', place, language: label.language, text: value }
  }
  if (patch.op !== 'add' || valueAt(plan, place) !== undefined) return null
  return { name: 'addItem', place: place.split('/').slice(0, -1).join('/'), index: 100_000, item: value }
}
