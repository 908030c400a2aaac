import { finding, paragraphPath } from './lintFinding.ts'
import type { LintFinding } from './lintFinding.ts'
import { textOfParagraph } from '../word/wordDocument.ts'
import type { WordDocument, WordParagraph, WordRun } from '../word/wordDocument.ts'

/** A06: contrast. A07: links that say where they lead. A08: lists Word knows as lists. */
export function textFindings(document: WordDocument): readonly LintFinding[] {
  return [
    ...document.paragraphs.flatMap(contrastFindings),
    ...document.paragraphs.flatMap(linkFindings),
    ...typedLists(document.paragraphs),
  ]
}

/** WCAG 2.1, 1.4.3: 4.5 to 1; 3 to 1 for text of 18 pt, or 14 pt and bold. */
function contrastFindings(paragraph: WordParagraph): readonly LintFinding[] {
  const ratioOf = (run: WordRun): number | null => {
    if (run.colour === null || run.text.trim() === '') return null
    // What a table's style paints behind a cell is not known here.
    if (run.fill === null && paragraph.fill === null && paragraph.isOnTableStyle) return null
    return contrast(run.colour, run.fill ?? paragraph.fill ?? 'FFFFFF')
  }
  const isPale = (run: WordRun): boolean => (ratioOf(run) ?? leastContrast(run)) < leastContrast(run)
  const first = paragraph.runs.findIndex(isPale)
  const pale = paragraph.runs[first]
  if (pale === undefined) return []
  // Word cuts a text into runs wherever somebody has typed; people know it as one.
  const rest = paragraph.runs.slice(first)
  const end = rest.findIndex((run) => run.text.trim() !== '' && !isPale(run))
  const text = rest.slice(0, end < 0 ? rest.length : end).map((run) => run.text)
  // Rounded down: what is just too little never looks like enough.
  const ratio = Math.floor((ratioOf(pale) ?? 1) * 10) / 10
  const numbers = { ratio: String(ratio), least: String(leastContrast(pale)) }
  return [finding('A06', paragraphPath(paragraph.number), { text: excerpt(text.join('')), ...numbers })]
}

const leastContrast = ({ size, isBold }: WordRun): number => (size >= 36 || (size >= 28 && isBold) ? 3 : 4.5)

/** Contrast of two hex colours, 1 to 21 (WCAG 2.1). */
export function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((left, right) => left - right)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const emptyWords =
  /^(tu|tuto|sem|tento odkaz|odkaz|link|viac|viac tu|kliknite sem|klikni sem|ďalej|here|click here|this link|more|read more)[.:!]?$/iu

function linkFindings(paragraph: WordParagraph): readonly LintFinding[] {
  if (paragraph.isInContents) return []
  return linkTexts(paragraph.runs)
    .filter((text) => text !== '' && (emptyWords.test(text) || /^(https?:\/\/|www\.)\S+$/iu.test(text)))
    .map((text) => finding('A07', paragraphPath(paragraph.number), { text: excerpt(text) }))
}

/** The words of each link; neighbouring runs with one address are one link. */
function linkTexts(runs: readonly WordRun[]): readonly string[] {
  const links: { address: string; text: string }[] = []
  runs.forEach((run, position) => {
    if (run.link === null) return
    const previous = runs[position - 1]
    const open = links.at(-1)
    if (open !== undefined && previous?.link === run.link) open.text += run.text
    else links.push({ address: run.link, text: run.text })
  })
  return links.map((link) => link.text.trim())
}

const typedMark = /^\s*(?:[-–—•·*▪■○●]|\d{1,2}[.)]|[a-z]\))\s+\S/u

/** Two paragraphs or lines in a row that start with a typed sign or number: a list to the eye only. */
function typedLists(paragraphs: readonly WordParagraph[]): readonly LintFinding[] {
  const texts = paragraphs.map(textOfParagraph)
  const areTyped = paragraphs.map(
    (paragraph, position) =>
      !paragraph.isNumbered &&
      !paragraph.isInContents &&
      paragraph.headingLevel === null &&
      typedMark.test(texts[position] ?? ''),
  )
  const isTyped = (position: number): boolean => areTyped[position] ?? false
  const isTypedInLines = (text: string): boolean =>
    text.includes('\n') && text.split('\n').filter((line) => typedMark.test(line)).length > 1
  return paragraphs
    .filter(
      (_, position) =>
        (isTyped(position) && isTyped(position + 1) && !isTyped(position - 1)) || isTypedInLines(texts[position] ?? ''),
    )
    .map((paragraph) => finding('A08', paragraphPath(paragraph.number), { text: excerpt(textOfParagraph(paragraph)) }))
}

/** Enough of a text to find it again. */
export function excerpt(text: string): string {
  const line = text.trim()
  return line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()}…`
}
