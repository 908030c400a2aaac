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
  const burdens = columns.map((column) => burden(column, column.needed))
  const next = columns.map((column) => burden(column, column.needed + piece))
  for (let handed = 0; handed < pieces; handed++) {
    const position = mostLowered(burdens, next)
    if (position < 0) return byLength(columns, widths, left - handed * piece)
    const column = columns[position]
    if (column === undefined) break
    const width = (widths[position] ?? 0) + piece
    widths[position] = width
    burdens[position] = next[position] ?? 0
    next[position] = burden(column, width + piece)
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

/** Which burden would become less by the most, -1 where none does. */
function mostLowered(burdens: readonly number[], next: readonly number[]): number {
  let most = 0
  let position = -1
  burdens.forEach((now, at) => {
    const gain = now - (next[at] ?? 0)
    if (gain > most) {
      most = gain
      position = at
    }
  })
  return position
}

/** High cells weigh more than many low ones. */
function burden({ margin, cells }: RoomyColumn, width: number): number {
  const line = width - margin
  const room = Math.max(1, line - raggedEdge)
  let sum = 0
  for (const lengths of cells) {
    let height = 0
    for (const length of lengths) height += length <= line ? 1 : Math.max(1, length / room)
    sum += height * height * height
  }
  return sum
}
