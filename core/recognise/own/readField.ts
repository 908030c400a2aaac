import { z } from 'zod'

import { addOrganisations, isNamed, readNames, splitNames } from './readNames.ts'
import { writeAt } from './writeAt.ts'
import { schemaAt } from '../../edit/schemaAt.ts'
import type { DocumentTexts } from '../../outline/documentText.ts'
import { shownParts } from '../../outline/shownValue.ts'
import { monthOf } from '../../plan/dates.ts'
import { fieldSpec } from '../../plan/fields.ts'
import type { IdSource } from '../../plan/ids.ts'
import { localizedTextSchema } from '../../plan/localized.ts'
import type { Language } from '../../plan/localized.ts'
import { fieldAt, placeSegments, valueAt } from '../../plan/place.ts'
import type { Place } from '../../plan/place.ts'
import { richTextSchema } from '../../plan/richText.ts'
import type { Block, RichDocument } from '../../plan/richText.ts'
import type { Plan } from '../../plan/schema.ts'
import { wording } from '../../text/wording.ts'
import type { ForeignParagraph } from '../blocks.ts'
import { findDates } from '../findDates.ts'
import { linesOf } from '../lines.ts'
import { organisationNames } from '../organisations.ts'
import { readAmount } from '../readAmount.ts'
import { richFromBlocks } from '../richFromBlocks.ts'

export type FieldText = Readonly<{ place: Place; language: Language; paragraphs: readonly ForeignParagraph[] }>
/** `isWhole`: everything the text says is in the plan now. */
export type FieldRead = Readonly<{ plan: Plan; isWhole: boolean }>

/** The plan with a field as the document says it. Which kind of value stands there the schema tells, not a list of fields. */
export function readField(plan: Plan, field: FieldText, texts: DocumentTexts, newId: IdSource): FieldRead {
  const { place, language, paragraphs } = field
  const current = valueAt(plan, place)
  const lines = linesOf(paragraphs).map((line) => line.text)
  const text = lines.join(' ')
  const put = (value: unknown, isRead = true): FieldRead => {
    const next = writeAt(plan, place, value)
    return { plan: next, isWhole: isRead && next !== plan }
  }
  if (localizedTextSchema.safeParse(current).success) return put({ ...Object(current), [language]: text })
  if (richTextSchema.safeParse(current).success)
    return put({ ...Object(current), [language]: plainSpaces(richFromBlocks(paragraphs)) })

  const id = fieldAt(place)
  const isEmpty = text.trim() === ''
  switch (id === null ? 'choice' : fieldSpec(id).kind) {
    case 'month': {
      const [date] = findDates(text)
      return put(date === undefined ? null : monthOf(date.first), date !== undefined || isEmpty)
    }
    case 'date': {
      const [date] = findDates(text)
      return put(date?.last ?? null, date !== undefined || isEmpty)
    }
    case 'number': {
      const number = readAmount(text)
      return put(number, number !== null || isEmpty)
    }
    case 'organisation':
    case 'organisations': {
      const known = readNames(lines, plan.organisations)
      // A name nobody knows yet may hold a comma too ("Dialogue Centre, n. o.").
      const names =
        known.unknown.length === 0
          ? known
          : splitNames(organisationNames(paragraphs, isNamed(plan)), plan.organisations)
      const added = addOrganisations(plan, names.unknown, language, newId)
      const ids = [...names.ids, ...added.ids]
      const next = writeAt(added.plan, place, Array.isArray(current) ? ids : (ids[0] ?? null))
      return { plan: next, isWhole: Array.isArray(current) || ids.length <= 1 }
    }
    case 'goals': {
      const goals = readNames(
        lines,
        plan.goals.map((goal) => ({ id: goal.id, name: goal.title })),
      )
      return put(goals.ids, goals.unknown.length === 0)
    }
    case 'choice':
    case 'choices':
      return readChoice(plan, field, lines, texts) ?? put(text)
    default:
      return put(text)
  }
}

/** A choice is known by the words it is printed with; null for a field without choices. */
function readChoice(
  plan: Plan,
  { place, language }: FieldText,
  lines: readonly string[],
  texts: DocumentTexts,
): FieldRead | null {
  const schema = schemaAt(place)
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema
  const isList = inner instanceof z.ZodArray
  const options = optionsOf(isList ? inner.element : inner, plan, place)
  if (options.length === 0) return null
  const shownAs = (option: string): string =>
    wording(
      shownParts(writeAt(plan, place, isList ? [option] : option), place, language, texts[language])
        .map((part) => part.text)
        .join(''),
    )
  const words = (isList ? lines.flatMap((line) => line.split(',')) : lines.slice(0, 1)).map(wording)
  const chosen = words.map((word) => options.find((option) => shownAs(option) === word))
  const found = chosen.filter((option) => option !== undefined)
  const isWhole = found.length === chosen.length
  // What is no choice of ours leaves the field as it was: there is no value to write.
  if (!isList && found.length === 0 && words.some((word) => word !== '')) return { plan, isWhole: false }
  return { plan: writeAt(plan, place, isList ? found : (found[0] ?? null)), isWhole }
}

function optionsOf(schema: unknown, plan: Plan, place: Place): readonly string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String)
  if (fieldAt(place) !== 'criterion.milestone') return []
  const commitment = plan.commitments.find(({ id }) => id === placeSegments(place)[1])
  return (commitment?.milestones ?? []).map(({ id }) => id)
}

/** The plan keeps what people type; the document's fixed spaces are the typesetter's. */
const plainSpaces = (document: RichDocument): RichDocument => document.map(plainBlock)

function plainBlock(block: Block): Block {
  if (block.type !== 'paragraph')
    return { ...block, items: block.items.map((item) => ({ blocks: plainSpaces(item.blocks) })) }
  return { ...block, runs: block.runs.map((run) => ({ ...run, text: run.text.replaceAll('\u00A0', ' ') })) }
}
