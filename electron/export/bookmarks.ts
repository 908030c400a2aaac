import { FieldStretches } from './fieldStretches.ts'
import type { Stretch, StretchTaker } from './fieldStretches.ts'
import { bookmarkName, idBookmarkName, laterBookmarkName } from '../../core/outline/bookmarkName.ts'
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
  const edges = new EdgesDraft(plan)
  for (const line of lines) edges.read(line)
  return edges.finished()
}

/** All the bookmarks of a document in one reading: those of the longest have tens of thousands of runs. */
class EdgesDraft implements StretchTaker {
  readonly #plan: Plan
  readonly #edges = new Map<OutlineRun, Edges>()
  /** names that are taken */
  readonly #names = new Set<string>()
  readonly #holders = new Set<Place>()
  #nearest: Place = ''
  readonly #fields: FieldStretches

  constructor(plan: Plan) {
    this.#plan = plan
    this.#fields = new FieldStretches(plan, this)
  }

  read(line: OutlineLine): void {
    for (const run of line) {
      if (run.place !== null) this.#putHolders(run, run.place)
      this.#fields.read(run)
    }
    this.#fields.endLine()
  }

  finished(): BookmarkEdges {
    this.#fields.end()
    return this.#edges
  }

  #putHolders(run: OutlineRun, place: Place): void {
    const end = Math.max(0, place.lastIndexOf('/'))
    // Where the nearest holder is known, so are those around it; mostly it is that of the run before.
    if (end === this.#nearest.length && place.startsWith(this.#nearest)) return
    this.#nearest = place.slice(0, end)
    if (this.#holders.has(this.#nearest)) return
    for (const holder of holdersOf(place)) {
      if (this.#holders.has(holder)) continue
      this.#holders.add(holder)
      const id = idOf(valueAt(this.#plan, holder))
      const name = id === null ? null : idBookmarkName(this.#plan, holder, id)
      if (name !== null && this.#isFree(name)) this.#put(name, run, run)
    }
  }

  putField({ place, spoken, pieces }: Stretch): void {
    for (const language of spoken) {
      const name = bookmarkName(this.#plan, place, language)
      if (!this.#isFree(name)) continue
      for (let position = 0; position < pieces.length; position++) {
        const piece = pieces[position] ?? []
        const [first, last] = [piece[0], piece[piece.length - 1]]
        if (first !== undefined && last !== undefined)
          this.#put(position === 0 ? name : laterBookmarkName(name, position + 1), first, last)
      }
      return
    }
  }

  /** Takes the name, if nobody has it. */
  #isFree(name: string): boolean {
    const taken = this.#names.size
    return this.#names.add(name).size > taken
  }

  #put(name: string, first: OutlineRun, last: OutlineRun): void {
    const before = this.#edges.get(first)
    // Most bookmarks are alone, around one run.
    if (first === last && before === undefined) {
      const names = [name]
      this.#edges.set(first, { starts: names, ends: names })
      return
    }
    this.#edges.set(first, { starts: [...(before?.starts ?? []), name], ends: before?.ends ?? [] })
    const behind = this.#edges.get(last)
    this.#edges.set(last, { starts: behind?.starts ?? [], ends: [...(behind?.ends ?? []), name] })
  }
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
