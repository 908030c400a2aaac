import { runsText } from './ownDocument.ts'
import type { MarkedField } from './fieldTexts.ts'
import type { DocumentTexts } from '../../outline/documentText.ts'
import { shownParts } from '../../outline/shownValue.ts'
import type { Language } from '../../plan/localized.ts'
import { valueAt } from '../../plan/place.ts'
import type { Place } from '../../plan/place.ts'
import { isRichText } from '../../plan/richText.ts'
import type { Plan } from '../../plan/schema.ts'
import { wording } from '../../text/wording.ts'
import type { ForeignParagraph, ForeignRun } from '../blocks.ts'

/** `behind`: what goes on in its last paragraph. */
export type PlacedText = Readonly<{
  place: Place
  language: Language
  paragraphs: readonly ForeignParagraph[]
  behind: readonly ForeignRun[]
}>

/**
 * A long text has its paragraphs for itself. Its bookmark may end too early in them: LibreOffice (7.4) moves the end one
 * sign to the front each time it saves a document, where the first footnote stands before it.
 */
export function placedText(plan: Plan, field: Omit<MarkedField, 'path'>, place: Place): PlacedText {
  const { language, paragraphs, whole, behind } = field
  return { place, language, paragraphs: isRichText(valueAt(plan, place)) ? whole : paragraphs, behind }
}

/**
 * Names in a row are told apart by semicolons or commas, on lines of their own by nothing. A text whose bookmark ends too early goes on
 * behind it as it was: LibreOffice moves some ends one sign to the front each time it saves a document.
 */
export function saysTheSame(
  plan: Plan,
  { place, language, paragraphs, behind }: PlacedText,
  texts: DocumentTexts,
): boolean {
  const bare = (lines: readonly string[]): string => wording(lines.join('\n')).replace(/[,;]/gu, '')
  const shown = bare(shownParts(plan, place, language, texts[language]).map((part) => part.text))
  const lines = paragraphs.map((paragraph) => runsText(paragraph.runs))
  const said = bare(lines)
  if (said === shown) return true
  const further = bare([...lines.slice(0, -1), `${lines.at(-1) ?? ''}${runsText(behind)}`])
  return said !== '' && shown.startsWith(said) && further.startsWith(shown)
}
