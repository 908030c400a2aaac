import { describe, expect, it } from 'vitest'

import { bareTable, bareText, cellText, exactLine, printedBefore, startsPage } from './bareDocuments.ts'
import { hasOffice } from '../../documents/office.ts'

const canPrint = await hasOffice()

/** A row of that many lines; one that keeps with the next; one with a note in its last text. */
type Row = number | Readonly<{ keep: number }> | Readonly<{ noteBelow: number }>
/** `above`: how much of the page is filled. */
type Trial = Readonly<{ above: number; rows: readonly Row[]; isWhole: boolean; caption?: true }>

const trials: Readonly<Record<string, Trial>> = {
  'rows higher than a page': { above: 100, rows: [60, 60, 3], isWhole: true },
  'rows higher than a page between others': { above: 3000, rows: [3, 60, 60, 3], isWhole: true },
  'a row that is hardly higher than a page': { above: 100, rows: [38, 18, 56, 3], isWhole: true },
  'a row that is a little higher': { above: 100, rows: [38, 18, 58, 3], isWhole: true },
  'one that keeps with the next': { above: 3000, rows: [3, { keep: 60 }, 3], isWhole: true },
  'one before it that does': { above: 3000, rows: [3, { keep: 3 }, 60], isWhole: true },
  'rows that keep together and are higher than a page': {
    above: 9000,
    rows: [{ keep: 40 }, 18],
    isWhole: true,
    caption: true,
  },
  'a first row that may not begin where it is cut': { above: 9000, rows: [54, 18], isWhole: true, caption: true },
  'a row that would be cut below its last line': { above: 13_946 - 445 - 1220, rows: [4, 3], isWhole: false },
  'a note of the part that goes on': { above: 12_315, rows: [1, { noteBelow: 2 }, 3], isWhole: false },
}

const mark = (row: number): string => `_Toc${row + 1}`
const label = (row: number): string => `row${row}end`
const behind = 99
const note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
const footnote =
  '<w:footnote w:id="1"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:footnoteRef/></w:r><w:r><w:t>note</w:t></w:r></w:p></w:footnote>'

function cellsOf(row: Row, position: number): readonly string[] {
  const [name, words] = [mark(position), label(position)]
  if (typeof row === 'number') return [cellText(row, name, words), cellText(Math.max(1, row - 1), 'beside', 'beside')]
  if ('keep' in row) {
    const keep = '<w:keepNext/>'
    return [cellText(row.keep, name, words, keep), cellText(1, 'beside', 'beside', keep)]
  }
  return [cellText(row.noteBelow, name, words) + cellText(2, 'last', 'last', '', note), cellText(1, 'beside', 'beside')]
}

function bodyOf({ above, rows, isWhole, caption }: Trial): string {
  const before = '<w:keepNext/><w:spacing w:before="240" w:after="80"/>'
  return [
    exactLine(20),
    exactLine(above, startsPage),
    caption === true ? bareText(1, mark(behind - 1), label(behind - 1), before) : '',
    bareTable(rows.map(cellsOf), isWhole),
    bareText(1, mark(behind), label(behind)),
  ].join('')
}

describe.skipIf(!canPrint)('a table at the end of a page (skipped where soffice or pdftotext is missing)', () => {
  const bodies = Object.entries(trials).map(([name, trial]) => [name.replaceAll(' ', '-'), bodyOf(trial)] as const)
  const printed = printedBefore(bodies, footnote)

  it.each(Object.entries(trials))('%s: rows begin on the page LibreOffice puts them on', (name, { rows, caption }) => {
    const { counted, pages } = printed(name.replaceAll(' ', '-'))
    const texts = [...rows.keys(), ...(caption === true ? [behind - 1] : []), behind]
    const theirs = texts.map((text) => (pages[0] ?? []).findIndex((page) => page.includes(label(text))) + 1)
    expect(texts.map((text) => counted.pageOf(mark(text)))).toEqual(theirs)
  })
})
