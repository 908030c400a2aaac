import { readBlocks } from './body.ts'
import type { DocxContext } from './context.ts'
import { countRevision, keepsRevision, revisionMark } from './revisions.ts'
import { isOn } from './styles.ts'
import type { XmlElement } from '../xml.ts'
import { attribute, childAt, elements } from '../xml.ts'
import type { ForeignCell, ForeignRow, ForeignTable } from '../../../core/recognise/blocks.ts'

/** A table with its merged cells resolved: a cell covered from above shows what the cell above shows. */
export function readTable(context: DocxContext, table: XmlElement, from: string): ForeignTable {
  const rows: ForeignRow[] = []
  const above = new Map<number, ForeignCell>()
  let number = 0
  for (const row of childrenThrough(table, 'w:tr')) {
    number++
    const properties = childAt(row, 'w:trPr')
    const mark = revisionMark(properties)
    if (mark !== null) {
      countRevision(context, mark)
      if (!keepsRevision(context, mark)) continue
    }
    const place = `${from} row ${number}`
    rows.push({
      from: place,
      isHeader: isOn(properties && childAt(properties, 'w:tblHeader')) ?? false,
      cells: readCells(context, row, properties, place, above),
    })
  }
  return { type: 'table', from, rows }
}

function readCells(
  context: DocxContext,
  row: XmlElement,
  rowProperties: XmlElement | null,
  place: string,
  above: Map<number, ForeignCell>,
): readonly ForeignCell[] {
  const cells: ForeignCell[] = []
  let column = count(attribute(rowProperties && childAt(rowProperties, 'w:gridBefore'), 'w:val'))
  for (const element of childrenThrough(row, 'w:tc')) {
    const properties = childAt(element, 'w:tcPr')
    const span = Math.max(1, count(attribute(properties && childAt(properties, 'w:gridSpan'), 'w:val')))
    const vertical = properties && childAt(properties, 'w:vMerge')
    const continues = vertical !== null && attribute(vertical, 'w:val') !== 'restart'
    const origin = continues ? above.get(column) : undefined
    // Read even where covered: Word hides such text, but a nested table or comment must not break the count.
    const own = readBlocks(context, element, { nextParagraph: () => place, nextTable: () => `${place} inner table` })
    const cell: ForeignCell = {
      column,
      span,
      continues: origin !== undefined,
      blocks: origin?.blocks ?? own,
    }
    cells.push(cell)
    above.set(column, cell)
    column += span
  }
  return cells
}

/** Rows and cells may stand inside content controls and custom XML. */
function childrenThrough(parent: XmlElement, name: string): readonly XmlElement[] {
  return elements(parent).flatMap((child) => {
    if (child.name === name) return [child]
    if (child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:customXml') {
      return childrenThrough(child, name)
    }
    return []
  })
}

/** A grid never has thousands of columns; a number out of a hostile file must not become a loop. */
function count(value: string | null): number {
  const number = Number(value ?? '0')
  return Number.isInteger(number) && number >= 0 && number <= 500 ? number : 0
}
