import { expect, it } from 'vitest'

import { BodyReader } from './bodyReader.ts'
import type { Item } from './items.ts'
import { readLists } from './lists.ts'
import { readLooks } from './looks.ts'
import { propertyReader } from './readProperties.ts'

function itemsOf(...bodies: readonly string[]): readonly Item[] {
  const lists = readLists('')
  const items: Item[] = []
  const reader = new BodyReader(readLooks('', lists.indents), lists, propertyReader(), (item) => items.push(item))
  for (const body of bodies) reader.read(body)
  return items
}

const text = (properties: string): string => `<w:p>${properties}<w:r><w:t>a</w:t></w:r></w:p>`
const indent = (left: number): string => `<w:pPr><w:ind w:left="${left}"/></w:pPr>`

it('reads the properties of a paragraph again where they are not those of the one before', () => {
  const section = '<w:pPr><w:ind w:left="9"/><w:sectPr></w:sectPr></w:pPr>'
  const paragraphs = [indent(9), indent(9), indent(90), '', '<w:pPr/>', indent(9), section, section, indent(9)]
  const read = itemsOf(paragraphs.map(text).join(''), text(indent(9))).map((item) =>
    item.type === 'paragraph' ? [item.look.left, item.endsSection] : [],
  )
  expect(read).toEqual([
    [9, false],
    [9, false],
    [90, false],
    [0, false],
    [0, false],
    [9, false],
    [9, true],
    [9, true],
    [9, false],
    [9, false],
  ])
})

it('gives cells that say the same the margins of their own table', () => {
  const cell = `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="500"/></w:tcPr>${text('')}</w:tc>`
  const table = (left: number): string =>
    `<w:tbl><w:tblPr><w:tblCellMar><w:left w:type="dxa" w:w="${left}"/></w:tblCellMar></w:tblPr>` +
    `<w:tr>${cell}${cell}</w:tr><w:tr>${cell}</w:tr></w:tbl>`
  const margins = itemsOf(table(10) + table(20) + table(10)).map((item) =>
    item.type === 'table' ? item.rows.map(({ cells }) => cells.map((each) => each.margins.left)) : [],
  )
  expect(margins).toEqual([
    [[10, 10], [10]],
    [[20, 20], [20]],
    [[10, 10], [10]],
  ])
})
