import type { DocumentTexts } from '../outline/documentText.ts'
import { usualDesign } from '../house/design.ts'
import type { Design } from '../house/design.ts'
import { textOf } from '../outline/outline.ts'
import type { OutlineDocument, OutlinePart } from '../outline/outline.ts'
import type { Language } from '../plan/localized.ts'
import { typeset } from '../text/typography.ts'

/** Texts at the two ends of a line; `isStacked`: they do not fit beside each other, and the right one stands above. */
export type RunningLine = Readonly<{ left: string; right: string; isStacked: boolean }>

/** What stands at the head and foot of a page; the title page has neither. */
export type RunningLines = Readonly<{ language: Language; header: RunningLine; footer: RunningLine }>

export function runningLines(
  document: OutlineDocument,
  texts: DocumentTexts,
  part: number,
  page: number,
  pages: number,
  design: Design = usualDesign,
): RunningLines | null {
  const shown = document.parts[part]
  if (page === 1 || shown === undefined) return null
  const numbers = { page: String(page), pages: String(pages) }
  return {
    language: shown.language,
    header: headerLine(shown, design),
    footer: footerLine(shown, design, texts[shown.language]('document:label.page', numbers)),
  }
}

/** The title of the document or what the city wants there, and what it wants at the other end. */
export function headerLine(part: OutlinePart, design: Design): RunningLine {
  const { headerLeft, headerRight } = design.running[part.language]
  const left = headerLeft === '' ? textOf(part.header) : typeset(headerLeft, part.language)
  const right = typeset(headerRight, part.language)
  return { left, right, isStacked: isStacked(left, right, design) }
}

/** What the city wants there, and the number of the page. */
export function footerLine({ language }: OutlinePart, { running }: Design, number: string): RunningLine {
  return { left: typeset(running[language].footerLeft, language), right: number, isStacked: false }
}

/** Whether two texts of a line are too long to stand beside each other. */
export const isStacked = (left: string, right: string, { textWidth }: Design): boolean =>
  right !== '' && (left + right).length * widestLetter > textWidth

/** twips that a letter of 11 points takes on average in the widest of the office fonts */
const widestLetter = 130
