import { letterShapes } from './letterShapes.ts'

export type Point = Readonly<{ x: number; y: number }>
/** Closed lines around what is filled, in shares of the font's size; y grows upwards. */
export type Outlines = readonly (readonly Point[])[]

/** The outline of a letter, its curves cut into short straight lines; nothing for a letter without one. */
export function letterOutlines(letter: string, isBold: boolean): Outlines {
  const weight = isBold ? 'bold' : 'regular'
  const shapes = shapesOf(weight)
  const key = weight + letter
  const known = outlines.get(key)
  if (known !== undefined) return known
  const shape = shapes.get(letter) ?? (letter.trim() === '' ? '' : (shapes.get('?') ?? ''))
  const found = shape === '' ? [] : shape.split(';').map(flatten)
  outlines.set(key, found)
  return found
}

const outlines = new Map<string, Outlines>()
const known: { regular: ReadonlyMap<string, string> | null; bold: ReadonlyMap<string, string> | null } = {
  regular: null,
  bold: null,
}

function shapesOf(weight: 'regular' | 'bold'): ReadonlyMap<string, string> {
  known[weight] ??= new Map(
    letterShapes[weight].flatMap((row) =>
      row.split(' | ').map((entry) => [entry.slice(0, 1), entry.slice(1)] as const),
    ),
  )
  return known[weight]
}

type Step = Point & Readonly<{ isCurve: boolean }>

function flatten(line: string): readonly Point[] {
  let [x, y] = [0, 0]
  const steps = line.split(' ').map((step): Step => {
    const isCurve = step.startsWith('~')
    const [dx = 0, dy = 0] = step
      .slice(isCurve ? 1 : 0)
      .split(',')
      .map(Number)
    x += dx
    y += dy
    return { x: x / 256, y: y / 256, isCurve }
  })
  return withMiddles(steps).flatMap((step, position, all) => {
    if (!step.isCurve) return [step]
    const before = all[(position + all.length - 1) % all.length] ?? step
    const after = all[(position + 1) % all.length] ?? step
    return [0.25, 0.5, 0.75].map((share) => onCurve(before, step, after, share))
  })
}

/** Between two middles of curves lies a point that TrueType does not write down. */
function withMiddles(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step, position) => {
    const after = steps[(position + 1) % steps.length] ?? step
    return step.isCurve && after.isCurve
      ? [step, { x: (step.x + after.x) / 2, y: (step.y + after.y) / 2, isCurve: false }]
      : [step]
  })
}

function onCurve(from: Point, middle: Point, to: Point, share: number): Point {
  const rest = 1 - share
  return {
    x: rest * rest * from.x + 2 * rest * share * middle.x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * middle.y + share * share * to.y,
  }
}
