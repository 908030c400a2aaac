/** What stands in a cell: how long each of its paragraphs is in one line, in points. */
export type CellText = readonly number[]
/** A column whose longest word fits into `needed`; `margin` of it holds no words. */
export type RoomyColumn = Readonly<{ needed: number; margin: number; cells: readonly CellText[] }>

/** So many equal pieces are handed out: finer ones move no line. */
const pieces = 24
/** A line ends where a word does, so half of a word is left empty behind it. */
const raggedEdge = 10

/**
 * The widths of columns when `left` is to be had beside what they need: each piece goes where it lowers high cells most,
 * because the highest cell makes the row. What no cell needs goes to those with most to say.
 */
export function shareRoom(columns: readonly RoomyColumn[], left: number): readonly number[] {
  const piece = left / pieces
  const widths = columns.map(({ needed }) => needed)
  const gains = columns.map((column) => gainOf(column, column.needed, piece))
  for (let handed = 0; handed < pieces; handed++) {
    const most = Math.max(...gains)
    if (most <= 0) return byLength(columns, widths, left - handed * piece)
    const position = gains.indexOf(most)
    const column = columns[position]
    if (column === undefined) break
    const width = (widths[position] ?? 0) + piece
    widths[position] = width
    gains[position] = gainOf(column, width, piece)
  }
  return widths
}

function byLength(columns: readonly RoomyColumn[], widths: readonly number[], left: number): readonly number[] {
  const lengths = columns.map(({ cells }) => cells.flat().reduce((sum, length) => sum + length, 0))
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  return widths.map((width, position) =>
    whole === 0 ? width + left / widths.length : width + (left * (lengths[position] ?? 0)) / whole,
  )
}

function gainOf(column: RoomyColumn, width: number, piece: number): number {
  return burden(column, width) - burden(column, width + piece)
}

/** High cells weigh more than many low ones. */
function burden({ margin, cells }: RoomyColumn, width: number): number {
  const line = width - margin
  const room = Math.max(1, line - raggedEdge)
  return cells.reduce((sum, lengths) => {
    const lines = lengths.reduce((height, length) => height + (length <= line ? 1 : Math.max(1, length / room)), 0)
    return sum + lines ** 3
  }, 0)
}
