import type { Commitment } from './commitmentSchema.ts'
import { fieldGroups } from './fields.ts'
import type { FieldGroup, FieldSpec } from './fields.ts'
import type { Language } from './localized.ts'
import { joinPlace } from './place.ts'
import type { Place } from './place.ts'
import { isEmptyDocument } from './richText.ts'
import type { RichDocument } from './richText.ts'
import type { Plan } from './schema.ts'

/** One field of one thing in a plan: where it stands, what the form asks of it, and what it holds. */
export type FieldEntry = Readonly<{ place: Place; field: FieldSpec; value: unknown }>

type Member = Readonly<{ id: string }>

/** Every field of a commitment and of all that hangs on it, in the order of the form. */
export function commitmentEntries(commitment: Commitment): readonly FieldEntry[] {
  const place = joinPlace('commitments', commitment.id)
  const members = (group: FieldGroup, list: string, items: readonly Member[]): readonly FieldEntry[] =>
    items.flatMap((item) => entriesIn(group, item, joinPlace(place, list, item.id)))
  return [
    ...entriesIn('commitment', commitment, place),
    ...members('value', 'values', commitment.values),
    ...members('budget', 'budget', commitment.budget),
    ...members('milestone', 'milestones', commitment.milestones),
    ...members('criterion', 'criteria', commitment.criteria),
    ...(commitment.lineage === null ? [] : entriesIn('lineage', commitment.lineage, joinPlace(place, 'lineage'))),
  ]
}

/** Every field of a plan outside its commitments, in the order of the form. */
export function planEntries(plan: Plan): readonly FieldEntry[] {
  const members = (group: FieldGroup, list: string, items: readonly Member[]): readonly FieldEntry[] =>
    items.flatMap((item) => entriesIn(group, item, joinPlace(list, item.id)))
  return [
    ...entriesIn('plan', plan, ''),
    ...members('contact', 'contacts', plan.contacts),
    ...entriesIn('narrative', plan.narrative, 'narrative'),
    ...members('goal', 'goals', plan.goals),
    ...members('monitoringContact', 'monitoringContacts', plan.monitoringContacts),
    ...members('endorsement', 'endorsements', plan.endorsements),
  ]
}

/** Every field of the material for the council; no part of the plan as OGP's form asks for it. */
export function councilEntries({ council }: Plan): readonly FieldEntry[] {
  const place = 'council'
  const members = (group: FieldGroup, list: string, items: readonly Member[]): readonly FieldEntry[] =>
    items.flatMap((item) => entriesIn(group, item, joinPlace(place, list, item.id)))
  return [
    ...entriesIn('council', council, place),
    ...members('materialAuthor', 'authors', council.authors),
    ...members('discussion', 'discussions', council.discussions),
    ...council.resolution.flatMap((part) => [
      ...entriesIn('resolutionPart', part, joinPlace(place, 'resolution', part.id)),
      ...members('resolutionItem', joinPlace('resolution', part.id, 'items'), part.items),
    ]),
    ...entriesIn('memorandum', council.memorandum, joinPlace(place, 'memorandum')),
    ...members('attachment', 'attachments', council.attachments),
  ]
}

/** True when a field says something in a language; one without a language says the same in both. */
export function isFilled(entry: FieldEntry, language: Language): boolean {
  const value = entry.field.kind === 'text' || entry.field.kind === 'rich' ? inside(entry.value, language) : entry.value
  if (typeof value === 'string') return value.trim() !== ''
  if (!Array.isArray(value)) return value !== null && value !== undefined
  // the kind of a field is what the schema holds there
  return entry.field.kind === 'rich' ? !isEmptyDocument(value as RichDocument) : value.length > 0
}

/** The fields of one thing that stands at `place`. */
export function entriesIn(group: FieldGroup, holder: object, place: Place): readonly FieldEntry[] {
  return fieldGroups[group].map((field) => {
    const keys = field.key.split('.')
    return { place: joinPlace(place, ...keys), field, value: keys.reduce(inside, holder) }
  })
}

function inside(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
