import { bookmarkName, idBookmarkName } from '../../core/outline/bookmarkName.ts'
import type { OutlineRun } from '../../core/outline/outline.ts'
import { fieldSpec } from '../../core/plan/fields.ts'
import { fieldAt, placeSegments, valueAt } from '../../core/plan/place.ts'
import type { Place } from '../../core/plan/place.ts'
import type { Plan } from '../../core/plan/schema.ts'

/** Which bookmarks start before and end after a run. */
export type BookmarkEdges = ReadonlyMap<OutlineRun, Readonly<{ starts: readonly string[]; ends: readonly string[] }>>
type Stretch = Readonly<{ name: string; first: OutlineRun; last: OutlineRun }>

/**
 * One bookmark per field and language, around its first appearance, and one at the beginning of each thing that has an
 * id; a name may stand only once in a document.
 */
export function bookmarkEdges(plan: Plan, runs: readonly OutlineRun[]): BookmarkEdges {
  const edges = new Map<OutlineRun, { starts: string[]; ends: string[] }>()
  const at = (run: OutlineRun): { starts: string[]; ends: string[] } => {
    const known = edges.get(run) ?? { starts: [], ends: [] }
    edges.set(run, known)
    return known
  }
  const seen = new Set<string>()
  for (const { name, first, last } of [...idStretches(plan, runs), ...fieldStretches(plan, runs)]) {
    if (seen.has(name)) continue
    seen.add(name)
    at(first).starts.push(name)
    at(last).ends.push(name)
  }
  return edges
}

/** Runs of one field that stand together; the comma or semicolon between two values belongs to the field. */
function fieldStretches(plan: Plan, runs: readonly OutlineRun[]): readonly Stretch[] {
  const stretches: { name: string; place: Place; first: OutlineRun; last: OutlineRun }[] = []
  let isOpen = false
  for (const run of runs) {
    if (run.place === null) {
      isOpen = isOpen && /^[,;]$/u.test(run.text.trim())
      continue
    }
    const last = isOpen ? stretches.at(-1) : undefined
    if (last?.place === run.place && last.first.language === run.language) {
      last.last = run
      continue
    }
    const name = bookmarkName(plan, run.place, run.language)
    // A list of names goes on where one of them speaks the other language.
    if (last?.name === name || (last?.place === run.place && isListOfNames(run.place))) last.last = run
    else stretches.push({ name, place: run.place, first: run, last: run })
    isOpen = true
  }
  return stretches
}

function isListOfNames(place: Place): boolean {
  const id = fieldAt(place)
  return id !== null && ['organisations', 'goals'].includes(fieldSpec(id).kind)
}

function idStretches(plan: Plan, runs: readonly OutlineRun[]): readonly Stretch[] {
  const known = new Set<Place>()
  const stretches: Stretch[] = []
  for (const run of runs) {
    // Where the nearest holder is known, so are those around it.
    if (run.place === null || known.has(run.place.slice(0, Math.max(0, run.place.lastIndexOf('/'))))) continue
    for (const holder of holdersOf(run.place)) {
      if (known.has(holder)) continue
      known.add(holder)
      const id = idOf(valueAt(plan, holder))
      const name = id === null ? null : idBookmarkName(plan, holder, id)
      if (name !== null) stretches.push({ name, first: run, last: run })
    }
  }
  return stretches
}

/** `commitments/c1` and `commitments/c1/milestones/m1` for a field of that milestone. */
function holdersOf(place: Place): readonly Place[] {
  const segments = placeSegments(place)
  return segments.slice(0, -1).map((_, position) => segments.slice(0, position + 1).join('/'))
}

function idOf(value: unknown): string | null {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : null
  return typeof id === 'string' ? id : null
}
