import { plainText } from './runNodes.ts'
import type { DocumentTexts } from '../outline/documentText.ts'
import { usualDesign } from '../house/design.ts'
import type { Design } from '../house/design.ts'
import type { OutlineDocument, OutlinePart } from '../outline/outline.ts'
import type { Language } from '../plan/localized.ts'

/** What stands at the head and foot of a page; the title page has neither. */
export type RunningLines = Readonly<{ language: Language; header: string; footer: string }>

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
    header: headerWords(shown, design),
    footer: joined(design.running[shown.language].footerLeft, texts[shown.language]('document:label.page', numbers)),
  }
}

/** The title of the document, or what the city wants there. */
export function headerWords(part: OutlinePart, { running }: Design): string {
  const { headerLeft, headerRight } = running[part.language]
  return joined(headerLeft === '' ? plainText(part.header) : headerLeft, headerRight)
}

/** Two texts of one line; in Word they stand at its two ends. */
export const joined = (left: string, right: string): string => [left, right].filter((text) => text !== '').join('  ·  ')
