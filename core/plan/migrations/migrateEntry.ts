import { migrateUnmarkedPlan } from './migratePlan.ts'
import type { EditPatch, JournalEntry } from '../../edit/entry.ts'

/** A journal entry of any version as the latest one has it: a step that replaced the whole plan holds two whole plans. */
export function migrateEntry(entry: JournalEntry): JournalEntry {
  return { ...entry, patches: entry.patches.map(migratePatch), inverse: entry.inverse.map(migratePatch) }
}

function migratePatch(patch: EditPatch): EditPatch {
  if (patch.path.length > 0) return patch
  return { ...patch, value: migrateUnmarkedPlan(patch.value) as EditPatch['value'] } // JSON in, JSON out
}
