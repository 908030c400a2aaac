import { shareRoom } from './shareRoom.ts'
import type { CellText, RoomyColumn } from './shareRoom.ts'
import { cellLines } from '../outline.ts'
import type { OutlineCell, OutlineRun } from '../outline.ts'
import { pictureWidth } from '../../pictures/drawing.ts'
import { widthOf } from '../../pictures/fitText.ts'
import type { Face } from '../../print/fonts.ts'
import { nbsp } from '../../text/typographyRule.ts'

/** What a table has: the width of the page's text and the size of its letters, in points, and the font they are of. */
export type TableRoom = Readonly<{ width: number; size: number; family: Face['family'] }>
export const usualRoom: TableRoom = { width: pictureWidth, size: 11, family: 'sans' }

/**
 * The shares of a table's columns so that no word is cut in two where the page has room for it. While every column has
 * room for its longest word the shares stay as they are; else each gets what it needs, and what is left goes where it
 * makes the rows low. In points of the page.
 */
export function columnWidths(
  shares: readonly number[],
  header: readonly OutlineCell[],
  rows: readonly (readonly OutlineCell[])[],
  room: TableRoom = usualRoom,
): readonly number[] {
  const whole = sumOf(shares)
  const columns = shares.map((share, column) => ({
    wanted: (share / whole) * room.width,
    ...measure(header, rows, column, column === shares.length - 1, room),
  }))
  if (columns.every(({ wanted, needed }) => needed <= wanted)) return shares
  const left = room.width - sumOf(columns.map(({ needed }) => needed))
  if (left <= 0)
    return capped(
      columns.map(({ needed }) => needed),
      room.width,
    )
  return shareRoom(columns, left)
}

/** More long words than the page has room for: the longest ones are cut, all at one width, and the others stay whole. */
function capped(needs: readonly number[], width: number): readonly number[] {
  let left = width
  let count = needs.length
  for (const need of [...needs].sort((one, other) => one - other)) {
    if (need * count > left) break
    left -= need
    count--
  }
  return needs.map((need) => Math.min(need, left / count))
}

/** What stands beside the words of a cell, and beside those of a number that has a column behind it. */
const margins = { words: 11.5, number: 16.8 }
/** An address or a word without end takes no more; it is cut wherever it stands. */
const mostForOneWord = 150
/** Widths are counted, not measured: a little more than enough. */
const slack = 3

/** LibreOffice prints a fixed space in italics about a point wider than its letters are, and cuts the date that holds two. */
const aroundFixedSpace = 1.5

const fixedSpacesIn = (text: string): number => text.split(nbsp).length - 1

/** What the longest word of a column needs, and how long its texts are in one line. */
function measure(
  header: readonly OutlineCell[],
  rows: readonly (readonly OutlineCell[])[],
  column: number,
  isLast: boolean,
  room: TableRoom,
): RoomyColumn {
  let needed = 0
  let margin = 0
  const cells: CellText[] = []
  const take = (cell: OutlineCell | undefined): void => {
    if (cell === undefined) return
    const around = (cell.isNumber && !isLast ? margins.number : margins.words) + slack
    margin = Math.max(margin, around)
    const lengths: number[] = []
    for (const line of cellLines(cell)) {
      const words = measureWords(line, room)
      needed = Math.max(needed, words.longest + around)
      lengths.push(words.length)
    }
    cells.push(lengths)
  }
  take(header[column])
  for (const row of rows) take(row[column])
  return { needed: Math.min(mostForOneWord, needed), margin, cells }
}

/** The width of the widest word of a line, and of all; words may go on in the next run. */
function measureWords(
  runs: readonly OutlineRun[],
  { size, family }: TableRoom,
): Readonly<{ longest: number; length: number }> {
  let longest = 0
  let length = 0
  let word = 0
  for (const { text, marks } of runs) {
    const isBold = marks.includes('bold')
    const isItalic = marks.includes('italic')
    const widthIn = (piece: string): number =>
      widthOf(piece, size, isBold, family) + (isItalic ? fixedSpacesIn(piece) * aroundFixedSpace : 0)
    if (mayEnd.test(text)) {
      text.split(breaks).forEach((piece, position) => {
        const width = widthIn(piece)
        length += width
        word = (position === 0 ? word : 0) + width
        longest = Math.max(longest, word)
      })
    } else {
      const width = widthIn(text)
      length += width
      word += width
      longest = Math.max(longest, word)
    }
  }
  return { longest, length }
}

/** Where a line may end: at a space that is no fixed one, and behind a hyphen. */
const breaks = /[ \n]|(?<=-)/u
const mayEnd = /[ \n-]/u

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
