import type { Margins } from './items.ts'

export type TableProperties = Readonly<{ border: number; inner: number; margins: Margins }>
export type CellProperties = Readonly<{ width: number; margins: Margins }>

/** What a table says of itself: the heights of its lines and the margins of its cells. */
export function readTable(properties: string): TableProperties {
  const margins = /<w:tblCellMar>.*?<\/w:tblCellMar>/su.exec(properties)?.[0] ?? ''
  return {
    border: borderOf(properties, 'top'),
    inner: borderOf(properties, 'insideH'),
    margins: marginsOf(margins, { top: 0, bottom: 0, left: 0, right: 0 }),
  }
}

/** A document has few kinds of cells: each is read once. */
const known = new WeakMap<Margins, Map<string, CellProperties>>()

/** What a cell says of itself; margins it does not mention are those of its table. */
export function readCell(properties: string, inherited: Margins): CellProperties {
  const cells = known.get(inherited) ?? new Map<string, CellProperties>()
  known.set(inherited, cells)
  const found = cells.get(properties) ?? {
    width: length(properties, 'tcW', 0),
    margins: marginsOf(properties, inherited),
  }
  cells.set(properties, found)
  return found
}

function marginsOf(properties: string, inherited: Margins): Margins {
  return {
    top: length(properties, 'top', inherited.top),
    bottom: length(properties, 'bottom', inherited.bottom),
    left: length(properties, 'left', inherited.left),
    right: length(properties, 'right', inherited.right),
  }
}

function length(properties: string, element: string, otherwise: number): number {
  const found = new RegExp(`<w:${element} w:type="dxa" w:w="(\\d+)"`, 'u').exec(properties)?.[1]
  return found === undefined ? otherwise : Number(found)
}

/** Widths of borders are given in eighths of a point. */
function borderOf(properties: string, side: string): number {
  const found = new RegExp(`<w:${side} w:val="single"[^>]* w:sz="(\\d+)"`, 'u').exec(properties)?.[1]
  return found === undefined ? 0 : Math.round(Number(found) * 2.5)
}
