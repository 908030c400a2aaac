import { plainText } from './runNodes.ts'
import type { DocumentTexts } from '../outline/documentText.ts'
import type { OutlineDocument } from '../outline/outline.ts'
import type { Language } from '../plan/localized.ts'

/** What stands at the head and foot of a page; the title page has neither. */
export type RunningLines = Readonly<{ language: Language; header: string; footer: string }>

export function runningLines(
  document: OutlineDocument,
  texts: DocumentTexts,
  part: number,
  page: number,
  pages: number,
): RunningLines | null {
  const shown = document.parts[part]
  if (page === 1 || shown === undefined) return null
  const numbers = { page: String(page), pages: String(pages) }
  return {
    language: shown.language,
    header: plainText(shown.header),
    footer: texts[shown.language]('document:label.page', numbers),
  }
}
