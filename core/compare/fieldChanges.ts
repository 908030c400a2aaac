import { entriesIn } from '../plan/fieldEntries.ts'
import type { FieldEntry } from '../plan/fieldEntries.ts'
import type { FieldGroup, FieldId } from '../plan/fields.ts'
import { emptyText } from '../plan/localized.ts'
import type { Language, LocalizedText } from '../plan/localized.ts'
import { commitmentIdOf } from '../plan/place.ts'
import type { Place } from '../plan/place.ts'
import { plainText } from '../plan/richText.ts'
import type { RichText } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'
import { isSameWording } from '../text/tokens.ts'
import { wordDiff } from '../text/wordDiff.ts'
import type { FieldChange, ShownValue } from './comparison.ts'
import { foldedNames } from './profile.ts'

/** One of two things compared: where it stands and in which plan, for the names that ids stand for. */
export type Side = Readonly<{ plan: Plan; place: Place; thing: object }>

/** Given by OGP, not written by the city: a new plan always gets a new one. */
const notCompared: ReadonlySet<FieldId> = new Set(['commitment.ogpId'])
/** Filled in only after a plan has run: an empty one on one side is no change of what was promised. */
const outcomes: ReadonlySet<FieldId> = new Set([
  'commitment.completion',
  'commitment.results',
  'milestone.status',
  'milestone.evidence',
])

/** What differs between the fields of two things of one kind, in the languages both plans use. */
export function fieldChanges(
  group: FieldGroup,
  old: Side,
  now: Side,
  languages: readonly Language[],
): readonly FieldChange[] {
  const after = entriesIn(group, now.thing, now.place)
  return entriesIn(group, old.thing, old.place).flatMap((entry, position) => {
    const counterpart = after[position]
    if (counterpart === undefined || notCompared.has(entry.field.id)) return []
    return entry.field.kind === 'text' || entry.field.kind === 'rich'
      ? languages.flatMap((language) => textChange(entry, counterpart, language))
      : valueChange(entry, counterpart, old.plan, now.plan)
  })
}

function textChange(old: FieldEntry, now: FieldEntry, language: Language): readonly FieldChange[] {
  const before = textOf(old, language)
  const after = textOf(now, language)
  const isMissing = before.trim() === '' || after.trim() === ''
  if (isSameWording(before, after) || (isMissing && outcomes.has(old.field.id))) return []
  const words = wordDiff(before, after)
  return [{ kind: 'text', field: old.field.id, oldPlace: old.place, newPlace: now.place, language, words }]
}

function valueChange(old: FieldEntry, now: FieldEntry, oldPlan: Plan, newPlan: Plan): readonly FieldChange[] {
  const before = shownValues(old, oldPlan)
  const after = shownValues(now, newPlan)
  const isMissing = before.length === 0 || after.length === 0
  if (isSameSet(before, after) || (isMissing && outcomes.has(old.field.id))) return []
  return [{ kind: 'value', field: old.field.id, oldPlace: old.place, newPlace: now.place, old: before, new: after }]
}

/** The words of a text field in one language. */
function textOf(entry: FieldEntry, language: Language): string {
  // the kind of a field is what the schema holds there
  return entry.field.kind === 'rich'
    ? plainText((entry.value as RichText)[language])
    : (entry.value as LocalizedText)[language]
}

/** The members of a value; one value is a list of one, an empty one of none. */
export function shownValues(entry: FieldEntry, plan: Plan): readonly ShownValue[] {
  const list: readonly unknown[] = Array.isArray(entry.value) ? entry.value : [entry.value]
  return list
    .filter((value) => value !== null && value !== undefined && value !== '')
    .map((value): ShownValue => {
      if (typeof value === 'number') return { kind: 'number', number: value }
      const word = String(value)
      switch (entry.field.kind) {
        case 'month':
        case 'date':
          return { kind: 'date', date: word }
        case 'organisation':
        case 'organisations':
          return { kind: 'text', text: plan.organisations.find(({ id }) => id === word)?.name ?? emptyText }
        case 'goals':
          return { kind: 'text', text: plan.goals.find(({ id }) => id === word)?.title ?? emptyText }
        case 'choice':
        case 'choices':
          return entry.field.id === 'criterion.milestone'
            ? { kind: 'text', text: milestoneTitle(plan, entry.place, word) }
            : { kind: 'code', field: entry.field.id, code: word }
        default:
          return { kind: 'text', text: { sk: word, en: word } }
      }
    })
}

/** The title of a milestone of the commitment that `place` lies in. */
function milestoneTitle(plan: Plan, place: Place, id: string): LocalizedText {
  const commitment = plan.commitments.find((candidate) => candidate.id === commitmentIdOf(place))
  return commitment?.milestones.find((milestone) => milestone.id === id)?.title ?? emptyText
}

/** The order in which bodies or values are named says nothing. */
function isSameSet(before: readonly ShownValue[], after: readonly ShownValue[]): boolean {
  const isIn = (value: ShownValue, list: readonly ShownValue[]): boolean => list.some((other) => isSame(value, other))
  return before.every((value) => isIn(value, after)) && after.every((value) => isIn(value, before))
}

function isSame(left: ShownValue, right: ShownValue): boolean {
  if (left.kind === 'text' && right.kind === 'text') {
    const names = foldedNames(left.text)
    return names.length === 0 || foldedNames(right.text).some((name) => names.includes(name))
  }
  return JSON.stringify(left) === JSON.stringify(right)
}
