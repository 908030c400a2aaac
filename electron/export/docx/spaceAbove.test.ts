import { expect, it } from 'vitest'

import { spaceAbove } from './spaceAbove.ts'

it('gives the wanted paragraphs their space, where the schema wants it, and no others', () => {
  const numbered = '<w:pStyle w:val="Heading3"/><w:numPr><w:ilvl w:val="2"/></w:numPr>'
  const body = [
    '<w:tbl><w:tr><w:tc><w:p><w:pPr><w:jc/></w:pPr></w:p></w:tc></w:tr></w:tbl>',
    `<w:p><w:pPr>${numbered}</w:pPr><w:r/></w:p>`,
    '<w:p><w:pPr><w:keepNext/><w:spacing w:before="80" w:after="40"/><w:ind/></w:pPr></w:p>',
    '<w:p><w:pPr><w:spacing w:after="40"/></w:pPr></w:p>',
    '<w:p><w:r/></w:p>',
  ]
  const spaces = new Map([
    [0, 500],
    [1, 300],
    [2, 200],
  ])
  expect(spaceAbove(body, spaces)).toEqual([
    body[0],
    `<w:p><w:pPr>${numbered}<w:spacing w:before="500"/></w:pPr><w:r/></w:p>`,
    '<w:p><w:pPr><w:keepNext/><w:spacing w:before="300" w:after="40"/><w:ind/></w:pPr></w:p>',
    '<w:p><w:pPr><w:spacing w:before="200" w:after="40"/></w:pPr></w:p>',
    body[4],
  ])
})
