import { fieldStretches } from './fieldStretches.ts'
import type { Stretch } from './fieldStretches.ts'
import { idBookmarkName, laterBookmarkName } from '../../core/outline/bookmarkName.ts'
import type { OutlineLine, OutlineRun } from '../../core/outline/outline.ts'
import { placeSegments, valueAt } from '../../core/plan/place.ts'
import type { Place } from '../../core/plan/place.ts'
import type { Plan } from '../../core/plan/schema.ts'

/** Which bookmarks start before and end after a run. */
export type BookmarkEdges = ReadonlyMap<OutlineRun, Edges>
type Edges = Readonly<{ starts: readonly string[]; ends: readonly string[] }>

/**
 * One bookmark per field and language, around its first appearance, and one at the beginning of each thing that has an
 * id; a name may stand only once in a document. Every paragraph of a field has its own.
 */
export function bookmarkEdges(plan: Plan, lines: readonly OutlineLine[]): BookmarkEdges {
  const edges = new Map<OutlineRun, Edges>()
  const put = (name: string, piece: OutlineLine): void => {
    const [first, last] = [piece[0], piece.at(-1)]
    if (first === undefined || last === undefined) return
    const before = edges.get(first) ?? none
    edges.set(first, { ...before, starts: [...before.starts, name] })
    const behind = edges.get(last) ?? none
    edges.set(last, { ...behind, ends: [...behind.ends, name] })
  }
  const seen = new Set<string>()
  const putAll = ({ names, pieces }: Stretch): void => {
    const name = names.find((each) => !seen.has(each))
    if (name === undefined) return
    seen.add(name)
    pieces.forEach((piece, position) => {
      put(position === 0 ? name : laterBookmarkName(name, position + 1), piece)
    })
  }
  idStretches(plan, lines).forEach(putAll)
  fieldStretches(plan, lines).forEach(putAll)
  return edges
}

const none: Edges = { starts: [], ends: [] }

function idStretches(plan: Plan, lines: readonly OutlineLine[]): readonly Stretch[] {
  const known = new Set<Place>()
  const stretches: Stretch[] = []
  let nearest = ''
  for (const line of lines)
    for (const run of line) {
      if (run.place === null) continue
      const end = Math.max(0, run.place.lastIndexOf('/'))
      // Where the nearest holder is known, so are those around it; mostly it is that of the run before.
      if (end === nearest.length && run.place.startsWith(nearest)) continue
      nearest = run.place.slice(0, end)
      if (known.has(nearest)) continue
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
