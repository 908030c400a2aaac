import type { Changes } from './commitmentChanges.ts'
import type { PartChange, PartList } from './comparison.ts'
import { fieldChanges } from './fieldChanges.ts'
import type { Side } from './fieldChanges.ts'
import { matchParts, partChanges } from './partChanges.ts'
import type { Matcher, NameOf } from './partChanges.ts'
import { resolutionChanges } from './resolutionChanges.ts'
import { isEqual } from '../merge/planJson.ts'
import { newCouncil } from '../plan/councilSchema.ts'
import type { Attachment, Council } from '../plan/councilSchema.ts'
import type { FieldGroup } from '../plan/fields.ts'
import { localized } from '../plan/localized.ts'
import type { Language, LocalizedText } from '../plan/localized.ts'
import type { Plan } from '../plan/schema.ts'

/**
 * What differs in the material for the council. Two plans that are not one are compared only where both have a material:
 * that a prior plan has none says nothing.
 */
export function councilChanges(old: Plan, now: Plan, shared: readonly Language[]): Changes {
  const isOnePlan = old.id === now.id
  if (!isOnePlan && [old, now].some(({ council }) => isEqual(council, newCouncil))) return { changes: [], parts: [] }
  const before: Side = { plan: old, place: 'council', thing: old.council }
  const after: Side = { plan: now, place: 'council', thing: now.council }
  const match = isOnePlan ? sameIds : matchParts
  const list = <Item extends Readonly<{ id: string }>>(
    name: PartList,
    group: FieldGroup,
    listOf: (council: Council) => readonly Item[],
    nameOf: NameOf<Item>,
  ): readonly PartChange[] => {
    const [items, newItems] = [listOf(old.council), listOf(now.council)]
    const matched = match(items, newItems, nameOf)
    return partChanges(name, group, { ...before, items }, { ...after, items: newItems }, matched, shared)
  }
  return {
    changes: [
      ...fieldChanges('council', before, after, shared),
      ...fieldChanges('memorandum', memorandumOf(old), memorandumOf(now), shared),
    ],
    parts: [
      ...list(
        'authors',
        'materialAuthor',
        ({ authors }) => authors,
        ({ name, position }) => (name === '' ? position : localized(name, name)),
      ),
      ...list(
        'discussions',
        'discussion',
        ({ discussions }) => discussions,
        ({ body }) => body,
      ),
      ...resolutionChanges(before, after, match, shared),
      ...list('attachments', 'attachment', ({ attachments }) => attachments, attachmentName),
    ],
  }
}

const memorandumOf = (plan: Plan): Side => ({ plan, place: 'council/memorandum', thing: plan.council.memorandum })

/** The English plan needs no title of its own. */
const attachmentName = ({ title, content }: Attachment): LocalizedText =>
  title.sk + title.en === '' ? localized(content, content) : title

/** Within one plan a thing keeps its id, whatever becomes of its words. */
const sameIds: Matcher = (old, now) =>
  now.flatMap((item) => {
    const counterpart = old.find(({ id }) => id === item.id)
    return counterpart === undefined ? [] : [{ old: counterpart, new: item, likeness: 1 }]
  })
