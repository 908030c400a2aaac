import type { Margins } from './items.ts'

export type TableProperties = Readonly<{ border: number; inner: number; margins: Margins }>
export type CellProperties = Readonly<{ width: number; margins: Margins }>

export type PropertyReader = Readonly<{
  /** what a table says of itself: the heights of its lines and the margins of its cells */
  table: (properties: string) => TableProperties
  /** what a cell says of itself; margins it does not mention are those of its table */
  cell: (properties: string, inherited: Margins) => CellProperties
}>

/** A document has few kinds of tables and cells: each is read once. */
export function propertyReader(): PropertyReader {
  const tables = new Map<string, TableProperties>()
  const cells = new Map<Margins, Map<string, CellProperties>>()
  return {
    table: (properties) => {
      // Behind its lines and margins a table says only what it is about.
      const end = properties.indexOf(marginsEnd)
      const look = end < 0 ? properties : properties.slice(0, end)
      const found = tables.get(look) ?? readTable(look)
      tables.set(look, found)
      return found
    },
    cell: (properties, inherited) => {
      const ofTable = cells.get(inherited) ?? new Map<string, CellProperties>()
      cells.set(inherited, ofTable)
      const found = ofTable.get(properties) ?? {
        width: length(properties, 'tcW', 0),
        margins: marginsOf(properties, inherited),
      }
      ofTable.set(properties, found)
      return found
    },
  }
}

const marginsEnd = '</w:tblCellMar>'

function readTable(properties: string): TableProperties {
  const margins = /<w:tblCellMar>.*/su.exec(properties)?.[0] ?? ''
  return {
    border: borderOf(properties, 'top'),
    inner: borderOf(properties, 'insideH'),
    margins: marginsOf(margins, { top: 0, bottom: 0, left: 0, right: 0 }),
  }
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
