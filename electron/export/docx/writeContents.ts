import { besideNumber } from './contentsLine.ts'
import { contentsIndent, styleIds } from './design.ts'
import { headingBookmark } from './pen.ts'
import type { Pen } from './pen.ts'
import { closeField, openField, pageField } from './writeFields.ts'
import { runLook, writeRuns } from './writeRuns.ts'
import { escapeXml, linesXml, textXml } from './xml.ts'
import { textOf } from '../../../core/outline/outline.ts'
import type { OutlineHeading, OutlinePart, OutlineRun, TableOfContents } from '../../../core/outline/outline.ts'

/**
 * Entries with the pages they are on are written with the document, as links and as fields: Word shows them as they are,
 * LibreOffice computes them anew, and nobody is asked anything.
 */
export function writeContents(pen: Pen, contents: TableOfContents, parts: readonly OutlinePart[]): string {
  const entries = entriesOf(parts).filter((entry) => entry.heading.level <= contents.levels)
  const last = entries.length - 1
  const field = openField(`TOC \\o "1-${contents.levels}" \\h \\z`, '')
  const lines = entries.map(
    (entry, position) =>
      `<w:p>${entryLook(pen, entry)}${position === 0 ? field : ''}${writeEntry(pen, entry)}${position === last ? closeField : ''}</w:p>`,
  )
  const name = escapeXml(textOf(contents.title))
  return (
    `<w:p><w:pPr><w:pStyle w:val="${styleIds.contents}"/><w:pageBreakBefore/></w:pPr>${writeRuns(pen, contents.title)}</w:p>` +
    (lines.length === 0
      ? ''
      : `<w:sdt><w:sdtPr><w:alias w:val="${name}"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${lines.join('')}</w:sdtContent></w:sdt>`)
  )
}

type Entry = Readonly<{ heading: OutlineHeading; bookmark: string; number: string }>

/** Every heading with its bookmark and with the number Word gives it. */
function entriesOf(parts: readonly OutlinePart[]): readonly Entry[] {
  const entries: Entry[] = []
  for (const part of parts) {
    let count = 0
    for (const heading of part.blocks) {
      if (heading.type !== 'heading') continue
      if (heading.level === 1) count = 0
      const isCounted = heading.level === 2 && heading.isNumbered
      if (isCounted) count++
      entries.push({
        heading,
        bookmark: headingBookmark(entries.length + 1),
        number: isCounted ? `${count}.` : '',
      })
    }
  }
  return entries
}

/** The titles of numbered entries start at one place, however wide their numbers are. */
function entryLook({ design }: Pen, { heading, number }: Entry): string {
  const left = number === '' ? '' : `<w:tab w:val="left" w:pos="${contentsIndent.left}"/>`
  return `<w:pPr><w:pStyle w:val="TOC${heading.level}"/><w:tabs>${left}<w:tab w:val="right" w:leader="dot" w:pos="${design.textWidth}"/></w:tabs></w:pPr>`
}

/** An entry speaks the languages of its heading, run by run, each in its letters. */
function writeEntry(pen: Pen, { heading, bookmark, number }: Entry): string {
  return (
    `<w:hyperlink w:history="1" w:anchor="${bookmark}">` +
    (number === '' ? '' : `<w:r>${textXml(number)}<w:tab/></w:r>`) +
    besideNumber(heading.runs, heading.level, pen.design)
      .map((run) => entryRun(pen, run))
      .join('') +
    `<w:r>${textXml(fixedSpace)}<w:tab/></w:r>${pageField(bookmark, '')}</w:hyperlink>`
  )
}

/** Holds the last word to the dots, so that a title as long as the line does not touch its number. */
const fixedSpace = '\u00A0'

function entryRun(pen: Pen, run: OutlineRun): string {
  const look = runLook(pen, { ...run, marks: run.marks.filter((mark) => mark === 'italic') })
  return `<w:r>${look}${linesXml(run.text)}</w:r>`
}
