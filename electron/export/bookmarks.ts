import { bookmarkName, idBookmarkName } from '../../core/outline/bookmarkName.ts'
import { namesIn } from '../../core/outline/namesIn.ts'
import type { OutlineRun } from '../../core/outline/outline.ts'
import { namePart } from '../../core/outline/shownValue.ts'
import { fieldSpec } from '../../core/plan/fields.ts'
import { languages } from '../../core/plan/localized.ts'
import type { Language, LocalizedText } from '../../core/plan/localized.ts'
import { fieldAt, placeSegments, valueAt } from '../../core/plan/place.ts'
import type { Place } from '../../core/plan/place.ts'
import type { Plan } from '../../core/plan/schema.ts'

/** Which bookmarks start before and end after a run. */
export type BookmarkEdges = ReadonlyMap<OutlineRun, Readonly<{ starts: readonly string[]; ends: readonly string[] }>>
/** `names`: the first that is not taken yet is its own. */
type Stretch = Readonly<{ names: readonly string[]; first: OutlineRun; last: OutlineRun }>

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
  for (const { names, first, last } of [...idStretches(plan, runs), ...fieldStretches(plan, runs)]) {
    const name = names.find((each) => !seen.has(each))
    if (name === undefined) continue
    seen.add(name)
    at(first).starts.push(name)
    at(last).ends.push(name)
  }
  return edges
}

/** Runs of one field that stand together; the comma or semicolon between two values belongs to the field. */
function fieldStretches(plan: Plan, runs: readonly OutlineRun[]): readonly Stretch[] {
  const stretches: { place: Place; runs: OutlineRun[] }[] = []
  let isOpen = false
  for (const run of runs) {
    if (run.place === null) {
      isOpen = isOpen && /^[,;]$/u.test(run.text.trim())
      continue
    }
    const last = isOpen ? stretches.at(-1) : undefined
    if (last?.place === run.place && goesOn(plan, last, run)) last.runs.push(run)
    else stretches.push({ place: run.place, runs: [run] })
    isOpen = true
  }
  return stretches.flatMap(({ place, runs: [first, ...others] }) =>
    first === undefined
      ? []
      : [
          {
            names: languagesOf(plan, place, [first, ...others]).map((language) => bookmarkName(plan, place, language)),
            first,
            last: others.at(-1) ?? first,
          },
        ],
  )
}

/** A list of names may borrow some from the other language, so it ends where it has named everybody. */
function goesOn(
  plan: Plan,
  { place, runs }: Readonly<{ place: Place; runs: readonly OutlineRun[] }>,
  run: OutlineRun,
): boolean {
  const names = isListOfNames(place) ? shownNames(plan, place) : null
  return names === null ? runs[0]?.language === run.language : runs.length < names.length
}

/** Which language's list these runs are, the likelier first: one of borrowed names alone may be either's. */
function languagesOf(plan: Plan, place: Place, runs: readonly OutlineRun[]): readonly Language[] {
  const own = runs.slice(0, 1).map((run) => run.language)
  if (!isListOfNames(place)) return own
  const names = shownNames(plan, place)
  const alike = languages.filter((language) =>
    names.every((name, position) => namePart(name, language).language === runs[position]?.language),
  )
  return alike.length === 0 ? own : alike
}

const shownNames = (plan: Plan, place: Place): readonly LocalizedText[] =>
  namesIn(plan, place)
    .map(({ name }) => name)
    .filter((name) => `${name.sk}${name.en}`.trim() !== '')

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
      if (name !== null) stretches.push({ names: [name], first: run, last: run })
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
