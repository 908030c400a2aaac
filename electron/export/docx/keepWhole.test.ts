import { expect, it } from 'vitest'

import { keepWhole } from './keepWhole.ts'

const table = '<w:tbl><w:tr><w:tc><w:p><w:pPr><w:jc/></w:pPr></w:p></w:tc></w:tr></w:tbl>'

it('keeps the wanted paragraphs whole, counting those outside of tables', () => {
  const body = [
    '<w:p><w:r/></w:p>',
    `${table}<w:p><w:pPr><w:pStyle w:val="A"/><w:spacing/></w:pPr></w:p>`,
    '<w:p/>',
    table,
  ]
  expect(keepWhole(body, [0, 1])).toEqual([
    '<w:p><w:pPr><w:keepLines/></w:pPr><w:r/></w:p>',
    `${table}<w:p><w:pPr><w:pStyle w:val="A"/><w:keepLines/><w:spacing/></w:pPr></w:p>`,
    '<w:p/>',
    table,
  ])
})

it('stands where the schema wants it, once', () => {
  const kept = '<w:p><w:pPr><w:keepNext/><w:keepLines/><w:spacing/></w:pPr></w:p>'
  expect(keepWhole(['<w:p><w:pPr><w:keepNext/><w:spacing/></w:pPr></w:p>'], [0])).toEqual([kept])
  expect(keepWhole([kept], [0])).toEqual([kept])
})
