import { excerpt } from './textRules.ts'
import type { LintPlace } from '../../../core/bridge/linting.ts'
import { textOfParagraph } from '../word/wordDocument.ts'
import type { WordDocument } from '../word/wordDocument.ts'

/** Where a person finds what a finding is about: under which headings, which paragraph or table, how it begins. */
export function placeFinder(document: WordDocument): (path: string) => LintPlace {
  const paragraphs = new Map(document.paragraphs.map((paragraph) => [paragraph.number, paragraph]))
  const tables = new Map(document.tables.map((table) => [table.number, table]))
  const headings = headingPaths(document)
  const above = (number: number): readonly string[] =>
    headings.findLast((heading) => heading.number < number)?.path ?? []
  return (path) => {
    const [, kind = '', digits = '0'] = /^(paragraph|table) (\d+)$/u.exec(path) ?? []
    const number = Number(digits)
    if (kind === 'paragraph') {
      const paragraph = paragraphs.get(number)
      const text = paragraph === undefined ? '' : textOfParagraph(paragraph)
      return { kind, number, headings: above(number), excerpt: excerpt(text) }
    }
    if (kind === 'table') {
      const table = tables.get(number)
      const words = table?.rows[0]?.cells.map((cell) => cell.text.trim()).filter((text) => text !== '') ?? []
      return {
        kind,
        number,
        headings: above(table?.firstParagraph ?? 0),
        excerpt: excerpt(words.join(' | ')),
      }
    }
    return { kind: 'document', number: 0, headings: [], excerpt: '' }
  }
}

type HeadingPath = Readonly<{ number: number; path: readonly string[] }>

/** Every heading with the ones above it, the outermost first. */
function headingPaths({ paragraphs }: WordDocument): readonly HeadingPath[] {
  let open: readonly Readonly<{ level: number; text: string }>[] = []
  return paragraphs.flatMap((paragraph) => {
    const level = paragraph.headingLevel
    const text = textOfParagraph(paragraph).trim()
    if (level === null || text === '') return []
    open = [...open.filter((heading) => heading.level < level), { level, text: excerpt(text) }]
    return [{ number: paragraph.number, path: open.map((heading) => heading.text) }]
  })
}
