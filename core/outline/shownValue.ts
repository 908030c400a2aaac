import type { DocumentText } from './documentText.ts'
import { mapped } from './mapped.ts'
import { namedBy } from './namesIn.ts'
import { resolutionVerbSchema } from '../plan/councilSchema.ts'
import {
  completionSchema,
  frequencySchema,
  ogpValueSchema,
  organisationKindSchema,
  participantSchema,
  planKindSchema,
  policyAreaSchema,
  sectorSchema,
} from '../plan/enums.ts'
import { fieldSpec } from '../plan/fields.ts'
import type { FieldId } from '../plan/fields.ts'
import { isLocalizedText, otherLanguage } from '../plan/localized.ts'
import type { Language, LocalizedText } from '../plan/localized.ts'
import { numberOf } from '../plan/numbers.ts'
import { fieldAt, joinPlace, placeSegments, valueAt } from '../plan/place.ts'
import type { Place } from '../plan/place.ts'
import { isRichText, plainText } from '../plan/richText.ts'
import type { RichDocument } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'
import { formatDate, formatEuros, formatNumber } from '../text/formats.ts'

/** One thing a field shows: a paragraph, a name of a list, a formatted number. Names may speak the other language. */
export type ShownPart = Readonly<{ text: string; language: Language }>

/**
 * What a field shows in a document of one language, before typesetting; nothing when it is empty there.
 * Long and short texts never borrow from the other language; names of organisations and goals do, so that nobody is lost.
 */
export function shownParts(plan: Plan, place: Place, language: Language, text: DocumentText): readonly ShownPart[] {
  const value = valueAt(plan, place)
  const id = fieldAt(place)
  if (value === undefined || value === null) return []
  const parts =
    id === null ? unlistedParts(value, place, language, text) : fieldParts(plan, place, value, id, language, text)
  return parts.every(hasText) ? parts : parts.filter(hasText)
}

const hasText = ({ text }: ShownPart): boolean => text.trim() !== ''

/** The blocks of a long text in one language. */
export function richAt(plan: Plan, place: Place, language: Language): RichDocument {
  const value = valueAt(plan, place)
  return isRichText(value) ? value[language] : []
}

/** A name in the wanted language or, failing that, the other one. A Slovak name used in English stays Slovak. */
export function namePart(name: LocalizedText, language: Language): ShownPart {
  const other = otherLanguage(language)
  if (name[language] === '') return { text: name[other], language: other }
  return { text: name[language], language: name.en === name.sk ? languageOfName(name.sk, language) : language }
}

/** A name that is the same in every language is pronounced as Slovak where its letters are. */
function languageOfName(name: string, language: Language): Language {
  return /[áäčďéíĺľňóôŕšťúýž]/iu.test(name) ? 'sk' : language
}

function fieldParts(
  plan: Plan,
  place: Place,
  value: unknown,
  id: FieldId,
  language: Language,
  text: DocumentText,
): readonly ShownPart[] {
  const own = (shown: string): readonly ShownPart[] => [{ text: shown, language }]
  const { kind } = fieldSpec(id)
  switch (kind) {
    case 'text':
      return id === 'organisation.name' && isLocalizedText(value)
        ? [namePart(value, language)]
        : textParts(value, language)
    case 'rich':
      return mapped(plainText(isRichText(value) ? value[language] : []).split('\n'), (line) => ({
        text: line,
        language,
      }))
    case 'plain':
      return [{ text: String(value), language: languageOfName(String(value), language) }]
    case 'month':
      return own(formatDate(String(value), language))
    case 'date':
      // Milestones stand in narrow columns.
      return own(formatDate(String(value), language, id.startsWith('milestone.') ? 'short' : 'long'))
    case 'number':
      return own(numberText(Number(value), id, language))
    case 'choice':
    case 'choices':
      return mapped(listOf(value), (choice) => ({ text: choiceText(plan, place, id, choice, text), language }))
    case 'organisation':
    case 'organisations':
    case 'goals':
      return mapped(namedBy(plan, kind, value), ({ name }) => namePart(name, language))
  }
}

/** What is printed though the table of fields does not list it: the value of a claim, the earlier commitment, the status. */
function unlistedParts(value: unknown, place: Place, language: Language, text: DocumentText): readonly ShownPart[] {
  if (isLocalizedText(value)) return textParts(value, language)
  if (placeSegments(place).at(-1) === 'adoptedOn') return [{ text: formatDate(String(value), language), language }]
  const claimed = ogpValueSchema.safeParse(value)
  if (placeSegments(place).at(-1) === 'value' && claimed.success)
    return [{ text: text(`enums:ogpValue.${claimed.data}`), language }]
  return typeof value === 'string' ? [{ text: value, language }] : []
}

function numberText(value: number, id: FieldId, language: Language): string {
  return id === 'milestone.cost' || id === 'budget.amount'
    ? formatEuros(value, language)
    : formatNumber(value, language)
}

function choiceText(plan: Plan, place: Place, id: FieldId, choice: string, text: DocumentText): string {
  switch (id) {
    case 'plan.kind':
      return text(`enums:planKind.${planKindSchema.parse(choice)}`)
    case 'narrative.participants':
      return text(`enums:participant.${participantSchema.parse(choice)}`)
    case 'commitment.policyArea':
      return text(`enums:policyArea.${policyAreaSchema.parse(choice)}`)
    case 'commitment.sector':
      return text(`enums:sector.${sectorSchema.parse(choice)}`)
    case 'commitment.completion':
    case 'milestone.status':
      return text(`enums:completion.${completionSchema.parse(choice)}`)
    case 'criterion.frequency':
      return text(`enums:frequency.${frequencySchema.parse(choice)}`)
    case 'organisation.kind':
      return text(`enums:organisationKind.${organisationKindSchema.parse(choice)}`)
    case 'resolutionPart.verb':
      return text(`enums:resolutionVerb.${resolutionVerbSchema.parse(choice)}`)
    case 'criterion.milestone':
      return numberOf(plan, joinPlace(...placeSegments(place).slice(0, 2), 'milestones', choice))
    default:
      // A choice no document prints: the role of a contact, what an attachment is.
      return ''
  }
}

function textParts(value: unknown, language: Language): readonly ShownPart[] {
  return isLocalizedText(value) ? [{ text: value[language], language }] : []
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)]
}
