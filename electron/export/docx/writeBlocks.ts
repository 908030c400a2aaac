import { HeadingLevel, Paragraph, TableOfContents, TextRun } from 'docx'
import type { FileChild } from 'docx'

import { styleIds } from './design.ts'
import { headingNumbering } from './numbering.ts'
import { writeClauses } from './writeClauses.ts'
import { writeCoat } from './writeCoat.ts'
import { writeList, writeParagraph } from './writeList.ts'
import { writeRuns } from './writeRuns.ts'
import type { Pen } from './writeRuns.ts'
import { writeSignature } from './writeSignature.ts'
import { writeTable } from './writeTable.ts'
import type {
  KeyValues,
  OutlineBlock,
  OutlineHeading,
  TableOfContents as Contents,
  TitlePage,
} from '../../../core/outline/outline.ts'

/** A block of the outline as paragraphs and tables of Word; `part` tells apart the numbering of the parts. */
export function writeBlock(pen: Pen, block: OutlineBlock, part: number): readonly FileChild[] {
  switch (block.type) {
    case 'titlePage':
      return writeTitlePage(pen, block)
    case 'tableOfContents':
      return writeContents(pen, block)
    case 'heading':
      return [writeHeading(pen, block, part)]
    case 'paragraph':
      return [writeParagraph(pen, block)]
    case 'list':
      return writeList(pen, block)
    case 'table':
      return writeTable(pen, block)
    case 'picture':
      return [new Paragraph({ style: 'Caption', children: writeRuns(pen, block.caption) })]
    case 'keyValues':
      return writeKeyValues(pen, block)
    case 'clauses':
      return writeClauses(pen, block)
    case 'signature':
      return writeSignature(pen, block)
  }
}

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

function writeHeading(pen: Pen, heading: OutlineHeading, part: number): Paragraph {
  const level = heading.level - 1
  // Heading 1 carries no number; it stays in the list, because it makes the others start again.
  const isInList = heading.isNumbered || heading.level === 1
  return new Paragraph({
    heading: headingLevels[heading.level],
    // Word keeps the space above a heading even at the top of a page.
    ...(heading.startsPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
    ...(isInList
      ? part === 0
        ? {}
        : { numbering: { reference: headingNumbering, level, instance: part, custom: true } }
      : { numbering: false as const }),
    children: writeRuns(pen, heading.runs),
  })
}

/** Space, not empty paragraphs, brings the title to the upper third of the page. */
function writeTitlePage(pen: Pen, page: TitlePage): readonly Paragraph[] {
  const [title = [], ...otherTitles] = page.titles
  const coat = writeCoat(pen)
  const isFirst = (position: number): boolean => position === 0 && coat.length === 0
  const hasOccasion = page.occasion.length > 0
  return [
    ...coat,
    ...page.institutions.map(
      (runs, position) =>
        new Paragraph({
          style: styleIds.coverTop,
          ...(isFirst(position) ? { spacing: { before: hasOccasion ? 0 : 2600, after: 40 } } : {}),
          children: writeRuns(pen, runs),
        }),
    ),
    ...page.occasion.map(
      (runs, position) =>
        new Paragraph({
          style: styleIds.coverTop,
          ...(isFirst(position) ? { spacing: { before: page.institutions.length === 0 ? 0 : 240, after: 40 } } : {}),
          children: writeRuns(pen, runs),
        }),
    ),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      ...(page.institutions.length === 0 && coat.length === 0 && !hasOccasion
        ? { spacing: { before: 2800, after: 360 } }
        : {}),
      children: writeRuns(pen, title),
    }),
    ...otherTitles.map((runs) => new Paragraph({ style: styleIds.subtitle, children: writeRuns(pen, runs) })),
    ...page.lines.map((runs) => new Paragraph({ style: styleIds.coverLine, children: writeRuns(pen, runs) })),
  ]
}

/** Entries and page numbers are written with the document, so that Word opens it without asking to update anything. */
function writeContents(pen: Pen, contents: Contents): readonly FileChild[] {
  return [
    new Paragraph({ style: styleIds.contents, pageBreakBefore: true, children: writeRuns(pen, contents.title) }),
    new TableOfContents(contents.title.map((run) => run.text).join(''), {
      headingStyleRange: `1-${contents.levels}`,
      hyperlink: true,
    }),
  ]
}

function writeKeyValues(pen: Pen, block: KeyValues): readonly Paragraph[] {
  return block.items.map(
    ({ label, value }) =>
      new Paragraph({
        style: styleIds.fact,
        children: [
          ...writeRuns(
            pen,
            label.map((run) => ({ ...run, marks: [...run.marks, 'bold' as const] })),
          ),
          new TextRun(' '),
          ...writeRuns(pen, value),
        ],
      }),
  )
}
