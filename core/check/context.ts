import type { Commitment } from '../plan/commitmentSchema.ts'
import type { FieldId } from '../plan/fields.ts'
import { isEmptyDocument, plainText } from '../plan/richText.ts'
import type { RichText } from '../plan/richText.ts'
import type { LocalizedText, Language } from '../plan/localized.ts'
import type { Place } from '../plan/place.ts'
import type { Plan } from '../plan/schema.ts'
import { error, field } from './finding.ts'
import type { Finding, Gate, RuleId } from './finding.ts'
import type { MessageKey } from './messageKeys.ts'

/** What a rule may know besides the commitment it looks at. */
export type CheckContext = Readonly<{
  gate: Gate | null
  kind: Plan['kind']
  period: Plan['period']
  organisations: Plan['organisations']
}>
export type PlanRule = (plan: Plan, context: CheckContext) => readonly Finding[]
export type CommitmentRule = (commitment: Commitment, place: Place, context: CheckContext) => readonly Finding[]

export const isWritten = (text: LocalizedText | RichText, language: Language): boolean => {
  const words = text[language]
  return typeof words === 'string' ? words.trim() !== '' : !isEmptyDocument(words)
}

/** The Slovak words, or the English ones where no Slovak is written yet: a rule about content needs to speak once. */
export function mainWords(text: LocalizedText | RichText): Readonly<{ language: Language; words: string }> {
  const language: Language = isWritten(text, 'sk') || !isWritten(text, 'en') ? 'sk' : 'en'
  const words = text[language]
  return { language, words: (typeof words === 'string' ? words : plainText(words)).trim() }
}

/**
 * A required text that nobody wrote closes both gates. One that lacks only Slovak closes the council's alone;
 * one that lacks only English is the business of L01.
 */
export function missingText(
  rule: RuleId,
  place: Place,
  text: LocalizedText | RichText,
  id: FieldId,
  message: MessageKey,
): readonly Finding[] {
  const params = { field: field(id) }
  if (isWritten(text, 'sk')) return []
  if (!isWritten(text, 'en')) return [error(rule, place, message, { params })]
  return [error(rule, place, 'check:l01.slovakMissing', { language: 'sk', params, blocks: ['council'] })]
}
