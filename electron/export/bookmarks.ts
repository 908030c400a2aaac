import { fieldStretches } from './fieldStretches.ts'
import type { Stretch } from './fieldStretches.ts'
import { idBookmarkName, laterBookmarkName } from '../../core/outline/bookmarkName.ts'
import type { OutlineLine, OutlineRun } from '../../core/outline/outline.ts'
import { placeSegments, valueAt } from '../../core/plan/place.ts'
import type { Place } from '../../core/plan/place.ts'
import type { Plan } from '../../core/plan/schema.ts'

/** Which bookmarks start before and end after a run. */
export type BookmarkEdges = ReadonlyMap<OutlineRun, Readonly<{ starts: readonly string[]; ends: readonly string[] }>>

/**
 * One bookmark per field and language, around its first appearance, and one at the beginning of each thing that has an
 * id; a name may stand only once in a document. Every paragraph of a field has its own.
 */
export function bookmarkEdges(plan: Plan, lines: readonly OutlineLine[]): BookmarkEdges {
  const edges = new Map<OutlineRun, { starts: string[]; ends: string[] }>()
  const at = (run: OutlineRun): { starts: string[]; ends: string[] } => {
    const known = edges.get(run) ?? { starts: [], ends: [] }
    edges.set(run, known)
    return known
  }
  const seen = new Set<string>()
  for (const { names, pieces } of [...idStretches(plan, lines.flat()), ...fieldStretches(plan, lines)]) {
    const name = names.find((each) => !seen.has(each))
    if (name === undefined) continue
    seen.add(name)
    pieces.forEach((piece, position) => {
      const own = position === 0 ? name : laterBookmarkName(name, position + 1)
      const first = piece[0]
      const last = piece.at(-1)
      if (first !== undefined) at(first).starts.push(own)
      if (last !== undefined) at(last).ends.push(own)
    })
  }
  return edges
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
      if (name !== null) stretches.push({ names: [name], pieces: [[run]] })
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
