import type { OutlineRun } from '../../core/outline/outline.ts'
import type { Language } from '../../core/plan/localized.ts'
import { pathOf, placeSegments } from '../../core/plan/place.ts'
import type { Place } from '../../core/plan/place.ts'
import type { Plan } from '../../core/plan/schema.ts'

/** Word takes at most 40 letters, digits and underscores in the name of a bookmark. */
const shortNames: Readonly<Record<string, string>> = {
  narrative: 'n',
  commitments: 'c',
  milestones: 'm',
  criteria: 'k',
  values: 'v',
  budget: 'b',
  goals: 'g',
  endorsements: 'e',
  organisations: 'o',
  labels: 'l',
  council: 'u',
  memorandum: 'd',
  resolution: 'r',
  items: 'i',
  authors: 'a',
  discussions: 's',
  attachments: 'p',
}

/** The bookmark around a field in one language: `sk_c2_m3_output`. Positions, because ids are longer than a name may be. */
export function bookmarkName(plan: Plan, place: Place, language: Language): string {
  const path = pathOf(plan, place) ?? placeSegments(place)
  let name: string = language
  for (const segment of path)
    name += typeof segment === 'number' ? String(segment + 1) : `_${shortNames[segment] ?? segment}`
  return name.slice(0, 40)
}

/** Which bookmarks start before and end after a run. */
export type BookmarkEdges = ReadonlyMap<OutlineRun, Readonly<{ starts: readonly string[]; ends: readonly string[] }>>

/** One bookmark per field and language, around its first appearance; a name may stand only once in a document. */
export function bookmarkEdges(plan: Plan, runs: readonly OutlineRun[]): BookmarkEdges {
  const edges = new Map<OutlineRun, { starts: string[]; ends: string[] }>()
  const at = (run: OutlineRun): { starts: string[]; ends: string[] } => {
    const known = edges.get(run) ?? { starts: [], ends: [] }
    edges.set(run, known)
    return known
  }
  const stretches: { name: string; first: OutlineRun; last: OutlineRun }[] = []
  for (const run of runs) {
    if (run.place === null) continue
    const name = bookmarkName(plan, run.place, run.language)
    const open = stretches.at(-1)
    if (open?.name === name) open.last = run
    else stretches.push({ name, first: run, last: run })
  }
  const seen = new Set<string>()
  for (const { name, first, last } of stretches) {
    if (seen.has(name)) continue
    seen.add(name)
    at(first).starts.push(name)
    at(last).ends.push(name)
  }
  return edges
}
