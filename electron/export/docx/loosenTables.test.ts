import { expect, it } from 'vitest'

import { loosenTables } from './loosenTables.ts'

const table = (cell: string): string =>
  `<w:tbl><w:tr><w:tc><w:tcPr><w:tcW w:w="9"/>${cell}</w:tcPr><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl>`
const top = (twips: number): string => `<w:tcMar><w:top w:type="dxa" w:w="${twips}"/></w:tcMar>`

it('gives room to the headers of the wanted tables alone', () => {
  const body = [`<w:p/>${table('')}`, '<w:p/>', table('') + table('')]
  expect(loosenTables(body, [1])).toEqual([`<w:p/>${table('')}`, '<w:p/>', table(top(110)) + table('')])
})

it('keeps the other margins of a cell', () => {
  const right = '<w:right w:type="dxa" w:w="220"/>'
  expect(loosenTables([table(`<w:tcMar>${right}</w:tcMar>`)], [0])[0]).toContain(
    `<w:tcMar><w:top w:type="dxa" w:w="110"/>${right}</w:tcMar>`,
  )
})
