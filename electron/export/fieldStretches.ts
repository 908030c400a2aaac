import { bookmarkName } from '../../core/outline/bookmarkName.ts'
import { namesIn } from '../../core/outline/namesIn.ts'
import type { OutlineLine, OutlineRun } from '../../core/outline/outline.ts'
import { namePart } from '../../core/outline/shownValue.ts'
import { fieldGroups, fieldSpec } from '../../core/plan/fields.ts'
import type { FieldSpec } from '../../core/plan/fields.ts'
import { languages } from '../../core/plan/localized.ts'
import type { Language, LocalizedText } from '../../core/plan/localized.ts'
import { fieldAt } from '../../core/plan/place.ts'
import type { Place } from '../../core/plan/place.ts'
import type { Plan } from '../../core/plan/schema.ts'

/** What one bookmark is around, a piece per paragraph. `names`: the first that is not taken yet is its own. */
export type Stretch = Readonly<{ names: readonly string[]; pieces: readonly OutlineLine[] }>
/** `names`: of a list of names, all that it shows. */
type Open = Readonly<{ place: Place; names: readonly LocalizedText[] | null; pieces: OutlineRun[][] }>

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
      if (last?.place !== run.place || !goesOn(last, run))
        stretches.push({ place: run.place, names: shownNames(plan, run.place), pieces: [[run]] })
      else if (lastLine === line) last.pieces.at(-1)?.push(run)
      else last.pieces.push([run])
      isOpen = true
      lastLine = line
    }
  return stretches.flatMap(listsIn).map((open) => named(plan, open))
}

function named(plan: Plan, { place, names, pieces }: Open): Stretch {
  return { names: languagesOf(names, pieces).map((language) => bookmarkName(plan, place, language)), pieces }
}

/** Names may be borrowed from the other language, so what a list of them is shows only when it is whole. */
const goesOn = ({ names, pieces }: Open, run: OutlineRun): boolean =>
  names !== null || pieces[0]?.[0]?.language === run.language

/** A list in one language and then in the other, or each name with its translation under it; else they are one. */
function listsIn(all: Open): readonly Open[] {
  const { names, pieces } = all
  if (names === null) return [all]
  const lists: OutlineRun[][][] = []
  for (const piece of pieces) {
    const last = lists.at(-1)
    if (last === undefined || last.flat().length >= names.length) lists.push([piece])
    else last.push(piece)
  }
  const paired = [0, 1].map((side) => pieces.filter((_, position) => position % 2 === side))
  const areWhole = (some: readonly OutlineRun[][][]): boolean =>
    some.every((list) => list.flat().length === names.length && spokenBy(names, list).length > 0)
  const found = [lists, paired].find(areWhole)
  return found === undefined ? [all] : found.map((list) => ({ ...all, pieces: list }))
}

/** Which language's list these runs are, the likelier first: one of borrowed names alone may be either's. */
function languagesOf(names: Open['names'], pieces: Open['pieces']): readonly Language[] {
  const spoken = names === null ? [] : spokenBy(names, pieces)
  const first = pieces[0]?.[0]
  return spoken.length > 0 || first === undefined ? spoken : [first.language]
}

function spokenBy(names: readonly LocalizedText[], pieces: Open['pieces']): readonly Language[] {
  const runs = pieces.flat()
  return languages.filter((language) =>
    names.every((name, position) => namePart(name, language).language === runs[position]?.language),
  )
}

function shownNames(plan: Plan, place: Place): Open['names'] {
  // Most fields are told apart by their last word.
  if (!listKeys.has(place.slice(place.lastIndexOf('/') + 1))) return null
  const id = fieldAt(place)
  if (id === null || !isListOfNames(fieldSpec(id))) return null
  return namesIn(plan, place)
    .map(({ name }) => name)
    .filter((name) => `${name.sk}${name.en}`.trim() !== '')
}

const isListOfNames = ({ kind }: FieldSpec): boolean => kind === 'organisations' || kind === 'goals'

const listKeys = new Set(
  Object.values(fieldGroups)
    .flat()
    .filter(isListOfNames)
    .map(({ key }) => key.split('.').at(-1)),
)
