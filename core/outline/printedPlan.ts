import { z } from 'zod'

import type { OutlineDocument } from './outline.ts'
import { printedPlaces } from './printedPlaces.ts'
import type { Printed } from './printedPlaces.ts'
import { blankOf } from '../plan/blank.ts'
import { isLocalizedText, languages } from '../plan/localized.ts'
import type { LocalizedText } from '../plan/localized.ts'
import { fieldSpec } from '../plan/fields.ts'
import { fieldAt, joinPlace } from '../plan/place.ts'
import type { Place } from '../plan/place.ts'
import { isRichText } from '../plan/richText.ts'
import type { Block, RichDocument, RichText } from '../plan/richText.ts'
import { planSchema } from '../plan/schema.ts'
import type { Plan } from '../plan/schema.ts'

/**
 * The plan with nothing in it but what the document prints, field by field and language by language: what may travel
 * inside a file that is published. It walks the schema, so a new field stays out until a document prints it.
 * Only the ids of what is printed, and of the plan, remain beside the words.
 */
export function printedPlan(plan: Plan, outline: OutlineDocument): Plan {
  const printed = printedPlaces(plan, outline)
  const holders = holdersOf([...printed.keys()])
  const [organisationIds, goalIds] = [idsOf(plan.organisations), idsOf(plan.goals)]

  /** What the ids of a field may point at; null for a field of other words. */
  function existing(place: Place): ReadonlySet<string> | null {
    const id = fieldAt(place)
    const kind = id === null ? null : fieldSpec(id).kind
    return kind === 'organisations' ? organisationIds : kind === 'goals' ? goalIds : null
  }

  function keep(schema: z.core.$ZodType, value: unknown, place: Place): unknown {
    const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema
    const field = printed.get(place)
    if (field !== undefined && isField(value)) return withoutHidden(value, field, existing(place))
    if (value === null || !holders.has(place)) return blankOf(schema)
    if (inner instanceof z.ZodArray && Array.isArray(value))
      return value.map((member) => keepMember(inner, member, place))
    if (inner instanceof z.ZodObject && isRecord(value)) return keepKeys(inner, value, place)
    return blankOf(schema)
  }

  /** Members nothing is printed of stay as empty ones, so that the others keep their numbers. */
  function keepMember(list: z.ZodArray, member: unknown, place: Place): unknown {
    if (!isRecord(member) || !(list.element instanceof z.ZodObject) || typeof member['id'] !== 'string')
      return blankOf(list.element)
    return { ...keepKeys(list.element, member, joinPlace(place, member['id'])), id: member['id'] }
  }

  function keepKeys(schema: z.ZodObject, value: Readonly<Record<string, unknown>>, place: Place): object {
    const shape: Record<string, z.core.$ZodType> = schema.shape
    return Object.fromEntries(
      Object.entries(shape).map(([key, inner]) => [key, keep(inner, value[key], joinPlace(place, key))]),
    )
  }

  return planSchema.parse({ ...keepKeys(planSchema, plan, ''), id: plan.id })
}

/** Everything that holds a printed field: `commitments/c1/title` is held by `commitments/c1` and `commitments`. */
function holdersOf(places: readonly Place[]): ReadonlySet<Place> {
  const holders = new Set<Place>()
  for (const place of places)
    for (let end = place.lastIndexOf('/'); end > 0; end = place.lastIndexOf('/', end - 1))
      holders.add(place.slice(0, end))
  return holders
}

/** A value that is printed whole: a word, a number, a text in two languages, a list of ids; never a thing with fields of its own. */
function isField(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((member) => typeof member === 'string')
  return !isRecord(value) || isLocalizedText(value) || isRichText(value)
}

function withoutHidden(value: unknown, printed: Printed, existing: ReadonlySet<string> | null): unknown {
  if (isLocalizedText(value)) return shownText(value, printed)
  if (isRichText(value)) return shownRich(value, printed)
  // An id of something that is gone prints nothing.
  return Array.isArray(value) && existing !== null ? value.filter((id) => existing.has(String(id))) : value
}

const idsOf = (members: readonly Readonly<{ id: string }>[]): ReadonlySet<string> =>
  new Set(members.map(({ id }) => id))

/** Both languages where they say the same. */
function shownText(text: LocalizedText, printed: Printed): LocalizedText {
  const shown = languages.filter((language) => printed.languages.has(language)).map((language) => text[language])
  const keep = (words: string): string => (shown.includes(words) ? words : '')
  return { sk: keep(text.sk), en: keep(text.en) }
}

function shownRich(text: RichText, printed: Printed): RichText {
  const keep = (document: RichDocument, isShown: boolean): RichDocument =>
    isShown ? document.map((block) => withShownLinks(block, printed.links)) : []
  return { sk: keep(text.sk, printed.languages.has('sk')), en: keep(text.en, printed.languages.has('en')) }
}

/** A link the document leads nowhere with keeps its words; an address that is its own words is printed. */
function withShownLinks(block: Block, links: ReadonlySet<string>): Block {
  if (block.type !== 'paragraph')
    return {
      ...block,
      items: block.items.map((item) => ({ blocks: item.blocks.map((inner) => withShownLinks(inner, links)) })),
    }
  const isShown = (link: string, text: string): boolean => links.has(link) || text.includes(link)
  return {
    ...block,
    runs: block.runs.map((run) => (run.link === null || isShown(run.link, run.text) ? run : { ...run, link: null })),
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
