import type { Point } from './letters.ts'

/** `right` and `bottom` are the first that do not belong to it any more. */
type Edges = Readonly<{ left: number; top: number; right: number; bottom: number }>

/**
 * The dots an area covers: where each lies, and how much of it is covered, in `shades` steps; all between its edges. The
 * first `full` of them are covered whole: so a processor need not guess for each which kind it is.
 */
export type Mask = Edges & Readonly<{ columns: Int16Array; rows: Int16Array; shares: Uint8Array; full: number }>

/** How many steps lead from one colour to the next. */
export const shades = 8
/** How many lines a row of dots is cut into for its edges. */
const slices = 4

/** What lies inside closed lines, as fonts mean it: where they turn around it at least once. */
export function maskOf(lines: readonly (readonly Point[])[]): Mask {
  const edges: Edge[] = []
  // Letters and marks lie around their origin.
  let [left, top, right, bottom] = [0, 0, 0, 0]
  for (const line of lines) {
    addEdges(line, edges)
    for (const { x, y } of line) {
      left = Math.min(left, x)
      top = Math.min(top, y)
      right = Math.max(right, x)
      bottom = Math.max(bottom, y)
    }
  }
  left = Math.floor(left)
  top = Math.floor(top)
  right = Math.ceil(right)
  bottom = Math.ceil(bottom)
  const dots: Dot[] = []
  const width = right - left
  const height = bottom - top
  const row = new Float32Array(width)
  for (let y = 0; y < height; y++) {
    row.fill(0)
    for (let slice = 0; slice < slices; slice++) coverLine(row, left, edges, top + y + (slice + 0.5) / slices)
    for (let x = 0; x < width; x++) {
      const share = Math.min(shades, Math.round(((row[x] ?? 0) / slices) * shades))
      if (share === 0) continue
      dots.push({ column: left + x, row: top + y, share })
    }
  }
  return maskFrom(dots, { left, top, right, bottom })
}

type Dot = Readonly<{ column: number; row: number; share: number }>

function maskFrom(dots: readonly Dot[], edges: Edges): Mask {
  const whole = dots.filter(({ share }) => share === shades)
  const sorted = [...whole, ...dots.filter(({ share }) => share !== shades)]
  return {
    ...edges,
    columns: Int16Array.from(sorted, ({ column }) => column),
    rows: Int16Array.from(sorted, ({ row }) => row),
    shares: Uint8Array.from(sorted, ({ share }) => share),
    full: whole.length,
  }
}

/** The part of an area between those edges. */
export function cutMask({ columns, rows, shares }: Mask, edges: Edges): Mask {
  const dots = Array.from(shares, (share, at): Dot => ({ column: columns[at] ?? 0, row: rows[at] ?? 0, share }))
  const { left, top, right, bottom } = edges
  return maskFrom(
    dots.filter(({ column, row }) => column >= left && column < right && row >= top && row < bottom),
    edges,
  )
}

/** A line that leads down; `way` says whether it was drawn so or upwards, `slope` how far it goes aside for each step down. */
type Edge = Readonly<{ top: number; bottom: number; x: number; slope: number; way: number }>

function addEdges(line: readonly Point[], edges: Edge[]): void {
  let from = line.at(-1)
  for (const to of line) {
    if (from !== undefined && from.y !== to.y) edges.push(from.y < to.y ? edge(from, to, 1) : edge(to, from, -1))
    from = to
  }
}

function edge(upper: Point, lower: Point, way: number): Edge {
  return { top: upper.y, bottom: lower.y, x: upper.x, slope: (lower.x - upper.x) / (lower.y - upper.y), way }
}

type Crossing = Readonly<{ x: number; way: number }>

function coverLine(row: Float32Array, left: number, edges: readonly Edge[], y: number): void {
  const crossings: Crossing[] = []
  for (const { top, bottom, x, slope, way } of edges)
    if (top <= y && bottom > y) crossings.push({ x: x + slope * (y - top) - left, way })
  crossings.sort((one, other) => one.x - other.x)
  let turns = 0
  let start = 0
  for (const { x, way } of crossings) {
    if (turns !== 0) coverSpan(row, start, x)
    turns += way
    start = x
  }
}

function coverSpan(row: Float32Array, from: number, to: number): void {
  const start = Math.max(0, from)
  const end = Math.min(row.length, to)
  for (let x = Math.floor(start); x < end; x++)
    row[x] = (row[x] ?? 0) + Math.max(0, Math.min(end, x + 1) - Math.max(start, x))
}
