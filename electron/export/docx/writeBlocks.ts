import { mapped } from '../../../core/outline/mapped.ts'
import { styleIds } from './design.ts'
import { bookmarkEnd, bookmarkStart, headingBookmark } from './pen.ts'
import type { Pen } from './pen.ts'
import { writeClauses } from './writeClauses.ts'
import { writeCoat } from './writeCoat.ts'
import { writeContents } from './writeContents.ts'
import { numberingXml, styleXml, writeList, writeParagraph } from './writeList.ts'
import { writePicture } from './writePicture.ts'
import { writeRuns } from './writeRuns.ts'
import { writeSignature } from './writeSignature.ts'
import { writeTable } from './writeTable.ts'
import { textXml } from './xml.ts'
import type { KeyValues, OutlineBlock, OutlineHeading, OutlinePart, TitlePage } from '../../../core/outline/outline.ts'

/** What the blocks of one part share: its list of headings, or null where the styles' own list counts. */
export type PartPen = Readonly<{ pen: Pen; headingList: number | null; parts: readonly OutlinePart[] }>

/** A block of the outline as paragraphs and tables of Word. */
export function writeBlock(partPen: PartPen, block: OutlineBlock): string {
  const { pen } = partPen
  switch (block.type) {
    case 'titlePage':
      return writeTitlePage(pen, block)
    case 'tableOfContents':
      return writeContents(pen, block, partPen.parts)
    case 'heading':
      return writeHeading(partPen, block)
    case 'paragraph':
      return writeParagraph(pen, block)
    case 'list':
      return writeList(pen, block)
    case 'table':
      return writeTable(pen, block)
    case 'picture':
      return writePicture(pen, block)
    case 'keyValues':
      return writeKeyValues(pen, block)
    case 'clauses':
      return writeClauses(pen, block)
    case 'signature':
      return writeSignature(pen, block)
  }
}

function writeHeading({ pen, headingList }: PartPen, heading: OutlineHeading): string {
  // Heading 1 carries no number; it stays in the list, because it makes the others start again.
  const isInList = heading.isNumbered || heading.level === 1
  const numbering = isInList
    ? headingList === null
      ? ''
      : numberingXml(heading.level - 1, headingList)
    : numberingXml(0, 0)
  const name = headingBookmark(++pen.headings.value)
  // Word keeps the space above a heading even at the top of a page.
  return (
    `<w:p><w:pPr>${styleXml(`Heading${heading.level}`)}${heading.startsPage ? '<w:pageBreakBefore/>' : ''}${numbering}` +
    `${heading.startsPage ? '<w:spacing w:before="0"/>' : ''}</w:pPr>` +
    `${bookmarkStart(pen, name)}${writeRuns(pen, heading.runs)}${bookmarkEnd(pen, name)}</w:p>`
  )
}

/** Space, not empty paragraphs, brings the title to the upper third of the page. */
function writeTitlePage(pen: Pen, page: TitlePage): string {
  const [title = [], ...otherTitles] = page.titles
  const line = (style: string, runs: TitlePage['lines'][number], spacing = ''): string =>
    `<w:p><w:pPr>${styleXml(style)}${spacing}</w:pPr>${writeRuns(pen, runs)}</w:p>`
  const coat = writeCoat(pen)
  const hasOccasion = page.occasion.length > 0
  const isFirst = (position: number): boolean => position === 0 && coat === ''
  const spaced = (before: number, after: number): string => `<w:spacing w:before="${before}" w:after="${after}"/>`
  return [
    coat,
    ...page.institutions.map((runs, position) =>
      line(styleIds.coverTop, runs, isFirst(position) ? spaced(hasOccasion ? 0 : 2600, 40) : ''),
    ),
    ...page.occasion.map((runs, position) =>
      line(styleIds.coverTop, runs, isFirst(position) ? spaced(page.institutions.length === 0 ? 0 : 240, 40) : ''),
    ),
    line('Title', title, page.institutions.length === 0 && coat === '' && !hasOccasion ? spaced(2800, 360) : ''),
    ...otherTitles.map((runs) => line(styleIds.subtitle, runs)),
    ...page.lines.map((runs) => line(styleIds.coverLine, runs)),
  ].join('')
}

/** Facts are few and short: they stand on one page. */
function writeKeyValues(pen: Pen, block: KeyValues): string {
  const last = block.items.length - 1
  return block.items
    .map(({ label, value }, position) => {
      const keep = position === last ? '' : '<w:keepNext/>'
      const bold = mapped(label, (run) => ({ ...run, marks: [...run.marks, 'bold' as const] }))
      return `<w:p><w:pPr>${styleXml(styleIds.fact)}${keep}</w:pPr>${writeRuns(pen, bold)}<w:r>${textXml(' ')}</w:r>${writeRuns(pen, value)}</w:p>`
    })
    .join('')
}
