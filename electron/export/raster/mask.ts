import type { Point } from './letters.ts'

/** How much of each dot an area covers, in `shades` steps; `left` and `top` say where its first dot lies. */
export type Mask = Readonly<{ left: number; top: number; width: number; height: number; covers: Uint8Array }>

/** How many steps lead from one colour to the next. */
export const shades = 8
/** How many lines a row of dots is cut into for its edges. */
const slices = 4

/** What lies inside closed lines, as fonts mean it: where they turn around it at least once. */
export function maskOf(lines: readonly (readonly Point[])[]): Mask {
  const edges = lines.flatMap(edgesOf)
  if (edges.length === 0) return { left: 0, top: 0, width: 0, height: 0, covers: new Uint8Array() }
  const points = lines.flat()
  const left = Math.floor(Math.min(...points.map((point) => point.x)))
  const top = Math.floor(Math.min(...points.map((point) => point.y)))
  const width = Math.ceil(Math.max(...points.map((point) => point.x))) - left
  const height = Math.ceil(Math.max(...points.map((point) => point.y))) - top
  const covers = new Uint8Array(width * height)
  const row = new Float32Array(width)
  for (let y = 0; y < height; y++) {
    row.fill(0)
    for (let slice = 0; slice < slices; slice++) coverLine(row, left, edges, top + y + (slice + 0.5) / slices)
    for (let x = 0; x < width; x++)
      covers[y * width + x] = Math.min(shades, Math.round(((row[x] ?? 0) / slices) * shades))
  }
  return { left, top, width, height, covers }
}

/** A line that leads down; `way` says whether it was drawn so or upwards, `slope` how far it goes aside for each step down. */
type Edge = Readonly<{ top: number; bottom: number; x: number; slope: number; way: number }>

function edgesOf(line: readonly Point[]): readonly Edge[] {
  return line.flatMap((from, position) => {
    const to = line[(position + 1) % line.length] ?? from
    if (from.y === to.y) return []
    const [upper, lower, way] = from.y < to.y ? [from, to, 1] : [to, from, -1]
    const slope = (lower.x - upper.x) / (lower.y - upper.y)
    return [{ top: upper.y, bottom: lower.y, x: upper.x, slope, way }]
  })
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
