import type { DocumentTexts } from '../outline/documentText.ts'
import { usualDesign } from '../house/design.ts'
import type { Design } from '../house/design.ts'
import { textOf } from '../outline/outline.ts'
import type { OutlineDocument, OutlinePart, OutlineRun } from '../outline/outline.ts'
import { ownRun } from '../outline/scribe.ts'
import type { Language } from '../plan/localized.ts'

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
  return {
    language: shown.language,
    header: headerLine(shown, design),
    footer: footerLine(shown, design, pageWords(shown, texts, String(page), String(pages))),
  }
}

/** The languages of a page, the main one first. */
export const languagesOn = ({ language, second }: OutlinePart): readonly Language[] =>
  second === null ? [language] : [language, second]

/** "Strana 2 z 14", in two languages "Strana 2 z 14 / Page 2 of 14". */
export const pageWords = (part: OutlinePart, texts: DocumentTexts, page: string, pages: string): string =>
  languagesOn(part)
    .map((language) => texts[language]('document:label.page', { page, pages }))
    .join(between)

/** What the city wants at an edge of the page: in both languages of the page where one line holds them, else in the first. */
export function cityWords(part: OutlinePart, { running, textWidth }: Design, edge: CityEdge): readonly OutlineRun[] {
  const [first, second] = languagesOn(part).map((language) => ({ language, text: running[language][edge] }))
  if (first === undefined || first.text === '') return []
  const runs = [ownRun(first.text, first.language)]
  if (second === undefined || second.text === '' || second.text === first.text) return runs
  const both = [...runs, ownRun(between, second.language), ownRun(second.text, second.language)]
  return textOf(both).length * widestLetter <= textWidth ? both : runs
}

type CityEdge = 'headerLeft' | 'headerRight' | 'footerLeft'
/** Between what two languages say. */
export const between = ' / '

/** The title of the document or what the city wants there, and what it wants at the other end. */
export function headerLine(part: OutlinePart, design: Design): RunningLine {
  const left = textOf(headerRuns(part, design))
  const right = textOf(cityWords(part, design, 'headerRight'))
  return { left, right, isStacked: isStacked(left, right, design) }
}

/** The left end of the line above a page. A title of two lines gives the second one up to what the city wants at the right end. */
export function headerRuns(part: OutlinePart, design: Design): readonly OutlineRun[] {
  const own = cityWords(part, design, 'headerLeft')
  if (own.length > 0) return own
  const lineEnd = part.header.findIndex(({ text }) => text.includes('\n'))
  return lineEnd < 0 || cityWords(part, design, 'headerRight').length === 0
    ? part.header
    : part.header.slice(0, lineEnd)
}

/** What the city wants there, and the number of the page. */
export function footerLine(part: OutlinePart, design: Design, number: string): RunningLine {
  return { left: textOf(cityWords(part, design, 'footerLeft')), right: number, isStacked: false }
}

/** Whether two texts of a line are too long to stand beside each other. */
export const isStacked = (left: string, right: string, { textWidth }: Design): boolean =>
  right !== '' && (left + right).length * widestLetter > textWidth

/** twips that a letter of 11 points takes on average in the widest of the office fonts */
const widestLetter = 130
