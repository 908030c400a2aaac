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

/** What one bookmark is around, a piece per paragraph. `spoken`: whose text it may be, the likelier language first. */
export type Stretch = Readonly<{ place: Place; spoken: readonly Language[]; pieces: readonly OutlineLine[] }>
export type StretchTaker = Readonly<{ putField: (stretch: Stretch) => void }>
/** `names`: of a list of names, all that it shows. */
type Open = Readonly<{
  place: Place
  language: Language
  names: readonly LocalizedText[] | null
  pieces: OutlineRun[][]
}>

/**
 * Finds the runs of one field that stand together, run by run in the order of reading; the comma or semicolon between
 * two values belongs to the field. Each stretch is handed over when it ends: a long document has tens of thousands.
 */
export class FieldStretches {
  readonly #plan: Plan
  readonly #taker: StretchTaker
  #open: Open | null = null
  #isLineEnded = false

  constructor(plan: Plan, taker: StretchTaker) {
    this.#plan = plan
    this.#taker = taker
  }

  read(run: OutlineRun): void {
    const { place, language } = run
    const open = this.#open
    if (place === null) {
      if (open !== null && !/^\s*[,;]\s*$/u.test(run.text)) this.end()
      return
    }
    // Names may be borrowed from the other language, so what a list of them is shows only when it is whole.
    if (open?.place !== place || (open.names === null && open.language !== language)) {
      this.end()
      this.#open = { place, language, names: shownNames(this.#plan, place), pieces: [[run]] }
    } else if (this.#isLineEnded) open.pieces.push([run])
    else open.pieces.at(-1)?.push(run)
    this.#isLineEnded = false
  }

  endLine(): void {
    this.#isLineEnded = true
  }

  /** What is still open ends here. */
  end(): void {
    const open = this.#open
    if (open === null) return
    this.#open = null
    if (open.names !== null) for (const stretch of listsIn(open, open.names)) this.#taker.putField(stretch)
    else this.#taker.putField({ place: open.place, spoken: alone[open.language], pieces: open.pieces })
  }
}

const alone: Readonly<Record<Language, readonly Language[]>> = { sk: ['sk'], en: ['en'] }

/** A list in one language and then in the other, or each name with its translation under it; else they are one. */
function listsIn(all: Open, names: readonly LocalizedText[]): readonly Stretch[] {
  const { place, language, pieces } = all
  const lists: OutlineLine[][] = []
  for (const piece of pieces) {
    const last = lists.at(-1)
    if (last === undefined || last.flat().length >= names.length) lists.push([piece])
    else last.push(piece)
  }
  const paired = [0, 1].map((side) => pieces.filter((_, position) => position % 2 === side))
  const areWhole = (some: readonly OutlineLine[][]): boolean =>
    some.every((list) => list.flat().length === names.length && spokenBy(names, list).length > 0)
  return ([lists, paired].find(areWhole) ?? [pieces]).map((list) => {
    // Which language's list these runs are, the likelier first: one of borrowed names alone may be either's.
    const spoken = spokenBy(names, list)
    return { place, spoken: spoken.length > 0 ? spoken : alone[language], pieces: list }
  })
}

function spokenBy(names: readonly LocalizedText[], pieces: readonly OutlineLine[]): readonly Language[] {
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
  const names: LocalizedText[] = []
  for (const { name } of namesIn(plan, place)) if (`${name.sk}${name.en}`.trim() !== '') names.push(name)
  return names
}

const isListOfNames = ({ kind }: FieldSpec): boolean => kind === 'organisations' || kind === 'goals'

const listKeys = new Set(
  Object.values(fieldGroups)
    .flat()
    .filter(isListOfNames)
    .map(({ key }) => key.split('.').at(-1)),
)
