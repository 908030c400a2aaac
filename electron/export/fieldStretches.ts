import { bookmarkName } from '../../core/outline/bookmarkName.ts'
import { namesIn } from '../../core/outline/namesIn.ts'
import type { OutlineLine, OutlineRun } from '../../core/outline/outline.ts'
import { namePart } from '../../core/outline/shownValue.ts'
import { fieldSpec } from '../../core/plan/fields.ts'
import { languages } from '../../core/plan/localized.ts'
import type { Language, LocalizedText } from '../../core/plan/localized.ts'
import { fieldAt } from '../../core/plan/place.ts'
import type { Place } from '../../core/plan/place.ts'
import type { Plan } from '../../core/plan/schema.ts'

/** What one bookmark is around, a piece per paragraph. `names`: the first that is not taken yet is its own. */
export type Stretch = Readonly<{ names: readonly string[]; pieces: readonly OutlineLine[] }>
type Open = Readonly<{ place: Place; pieces: OutlineRun[][] }>

/** Runs of one field that stand together; the comma or semicolon between two values belongs to the field. */
export function fieldStretches(plan: Plan, lines: readonly OutlineLine[]): readonly Stretch[] {
  const stretches: Open[] = []
  let isOpen = false
  let lastLine: OutlineLine | null = null
  for (const line of lines)
    for (const run of line) {
      if (run.place === null) {
        isOpen = isOpen && /^[,;]$/u.test(run.text.trim())
        continue
      }
      const last = isOpen ? stretches.at(-1) : undefined
      if (last?.place !== run.place || !goesOn(plan, last, run)) stretches.push({ place: run.place, pieces: [[run]] })
      else if (lastLine === line) last.pieces.at(-1)?.push(run)
      else last.pieces.push([run])
      isOpen = true
      lastLine = line
    }
  return stretches.map(({ place, pieces }) => ({
    names: languagesOf(plan, place, pieces.flat()).map((language) => bookmarkName(plan, place, language)),
    pieces,
  }))
}

/** A list of names may borrow some from the other language, so it ends where it has named everybody. */
function goesOn(plan: Plan, { place, pieces }: Open, run: OutlineRun): boolean {
  if (!isListOfNames(place)) return pieces[0]?.[0]?.language === run.language
  return pieces.flat().length < shownNames(plan, place).length
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
