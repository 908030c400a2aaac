import { finding, paragraphPath } from './lintFinding.ts'
import type { LintFinding } from './lintFinding.ts'
import { textOfParagraph } from '../word/wordDocument.ts'
import type { WordDocument } from '../word/wordDocument.ts'

/** From how many paragraphs on a document without a single heading can not be found one's way in. */
const longDocument = 25

/** A01: the file says what it is and which language it speaks. A02: headings without gaps, one title. */
export function structureFindings(document: WordDocument): readonly LintFinding[] {
  return [
    ...(document.title === '' ? [finding('A01Title', 'document')] : []),
    ...(document.defaultLanguage === '' && document.declaredLanguage === ''
      ? [finding('A01Language', 'document')]
      : []),
    ...headingFindings(document),
  ]
}

function headingFindings(document: WordDocument): readonly LintFinding[] {
  const written = document.paragraphs.filter((paragraph) => textOfParagraph(paragraph).trim() !== '')
  const headings = written.filter((paragraph) => paragraph.headingLevel !== null)
  const titles = written.filter((paragraph) => paragraph.isTitle)
  if (headings.length === 0) return written.length >= longDocument ? [finding('A02None', 'document')] : []
  const gaps = headings.flatMap((heading, position) => {
    const above = headings[position - 1]?.headingLevel ?? 0
    const level = heading.headingLevel ?? 1
    return level > above + 1
      ? [finding('A02Gap', paragraphPath(heading.number), { level: String(level), above: String(above) })]
      : []
  })
  return [...gaps, ...titles.slice(1).map((title) => finding('A02Titles', paragraphPath(title.number)))]
}
