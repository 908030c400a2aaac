import { fieldSpec } from '../plan/fields.ts'
import { textIn } from '../plan/localized.ts'
import type { Language, LocalizedText } from '../plan/localized.ts'
import { valueAt } from '../plan/place.ts'
import type { Place } from '../plan/place.ts'
import type { Plan } from '../plan/schema.ts'
import type { WordChange } from '../text/wordDiff.ts'
import type { Comparison, DateShift, FieldChange, Pair, PairKind, PartChange, ShownValue } from './comparison.ts'
import type { Reason } from './score.ts'

type FieldJson = Readonly<{
  old: string
  new: string
  /** `problem`, or `milestones.output` for a field of a part, or `milestones` for a part that came or went */
  field: string
  /** the part's name where there is one */
  part: string | null
  language: Language | null
  words: readonly WordChange[]
}>

/** The comparison as the command line prints it (`compare --json`): commitments by their numbers, words in English codes. */
export type ComparisonJson = Readonly<{
  pairs: readonly Readonly<{
    old: string
    new: string
    kinds: readonly PairKind[]
    reordered: boolean
    score: number
    why: readonly string[]
  }>[]
  splits: readonly Readonly<{ old: string; new: readonly string[] }>[]
  merges: readonly Readonly<{ old: readonly string[]; new: string }>[]
  added: readonly string[]
  dropped: readonly string[]
  dateShifts: readonly Readonly<{ old: string; new: string; milestone: string | null; of: string; months: number }>[]
  fields: readonly FieldJson[]
  counts: Comparison['counts']
}>

export function comparisonJson(comparison: Comparison, old: Plan, now: Plan): ComparisonJson {
  const oldNumber = numbersOf(old)
  const newNumber = numbersOf(now)
  const sides = (pair: Readonly<{ old: string; new: string }>) => ({
    old: oldNumber(pair.old),
    new: newNumber(pair.new),
  })
  return {
    pairs: comparison.pairs.map((pair) => ({
      ...sides(pair),
      kinds: pair.kinds,
      reordered: pair.isReordered,
      score: rounded(pair.score),
      why: pair.why.map(reasonText),
    })),
    splits: comparison.splits.map((split) => ({ old: oldNumber(split.old), new: split.new.map(newNumber) })),
    merges: comparison.merges.map((merge) => ({ old: merge.old.map(oldNumber), new: newNumber(merge.new) })),
    added: comparison.added.map(newNumber),
    dropped: comparison.dropped.map(oldNumber),
    dateShifts: comparison.dateShifts.map((shift) => ({
      ...sides(shift),
      milestone: milestoneTitle(now, shift),
      of: shiftNames[shift.what],
      months: shift.months,
    })),
    fields: comparison.pairs.flatMap((pair) => fieldsOf(pair, sides(pair), old, now)),
    counts: comparison.counts,
  }
}

const shiftNames: Readonly<Record<DateShift['what'], string>> = {
  commitmentStart: 'commitment start',
  commitmentEnd: 'commitment end',
  milestoneStart: 'milestone start',
  milestoneEnd: 'milestone end',
}

const sureReasons: Readonly<Partial<Record<Reason['code'], string>>> = {
  ogpId: 'same OGP id',
  id: 'same id',
  lineage: 'same lineage',
  leads: 'same lead',
  dates: 'same dates',
  values: 'same values',
}

function reasonText(reason: Reason): string {
  const sure = reason.value === 1 ? sureReasons[reason.code] : undefined
  return sure ?? `${reason.code} ${reason.value.toFixed(2)}`
}

function fieldsOf(
  pair: Pair,
  sides: Readonly<{ old: string; new: string }>,
  old: Plan,
  now: Plan,
): readonly FieldJson[] {
  return [
    ...pair.changes.map((change) => ({ ...sides, part: null, ...changeJson(change, '') })),
    ...pair.parts.flatMap((part): readonly FieldJson[] => {
      const name = partName(part, old, now)
      if (part.kind === 'changed')
        return part.changes.map((change) => ({ ...sides, part: name, ...changeJson(change, `${part.list}.`) }))
      const op = part.kind === 'added' ? 'ins' : 'del'
      return [{ ...sides, field: part.list, part: name, language: null, words: [{ op, text: name }] }]
    }),
  ]
}

function changeJson(change: FieldChange, prefix: string): Pick<FieldJson, 'field' | 'language' | 'words'> {
  const field = `${prefix}${fieldSpec(change.field).key}`
  if (change.kind === 'text') return { field, language: change.language, words: change.words }
  const words: WordChange[] = [
    { op: 'del', text: change.old.map(valueText).join(', ') },
    { op: 'ins', text: change.new.map(valueText).join(', ') },
  ]
  return { field, language: null, words: words.filter((word) => word.text !== '') }
}

function valueText(value: ShownValue): string {
  switch (value.kind) {
    case 'date':
      return value.date
    case 'number':
      return String(value.number)
    case 'text':
      return textIn(value.text, 'sk')
    case 'code':
      return value.code
  }
}

function partName(part: PartChange, old: Plan, now: Plan): string {
  const thing = part.newPlace === null ? thingAt(old, part.oldPlace) : thingAt(now, part.newPlace)
  for (const key of ['title', 'indicator', 'purpose', 'value']) {
    const name: unknown = Reflect.get(thing, key)
    if (typeof name === 'string') return name
    if (isText(name)) return textIn(name, 'sk')
  }
  return ''
}

function thingAt(plan: Plan, place: Place | null): object {
  const thing = place === null ? undefined : valueAt(plan, place)
  return typeof thing === 'object' && thing !== null ? thing : {}
}

function isText(value: unknown): value is LocalizedText {
  return typeof value === 'object' && value !== null && 'sk' in value && 'en' in value
}

function milestoneTitle(now: Plan, shift: DateShift): string | null {
  const commitment = now.commitments.find((candidate) => candidate.id === shift.new)
  const milestone = commitment?.milestones.find((candidate) => candidate.id === shift.newMilestone)
  return milestone === undefined ? null : textIn(milestone.title, 'sk')
}

function numbersOf(plan: Plan): (id: string) => string {
  const numbers = new Map(plan.commitments.map((commitment, position) => [commitment.id, String(position + 1)]))
  return (id) => numbers.get(id) ?? ''
}

const rounded = (value: number): number => Math.round(value * 100) / 100
