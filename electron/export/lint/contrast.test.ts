import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'

import { lintDocument } from './lintDocument.ts'

const packages = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const docx = (...paragraphs: readonly string[]): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(`<Types xmlns="${packages}/content-types"/>`),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${words}"><w:body>${paragraphs.map((runs) => `<w:p>${runs}</w:p>`).join('')}</w:body></w:document>`,
    ),
  })
const run = (text: string, colour = '1A1A1A'): string =>
  `<w:r><w:rPr><w:color w:val="${colour}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const pale = (text: string): string => run(text, 'AAAAAA')

it('quotes pale words whole, however many runs Word has cut them into, and says how pale they are', async () => {
  const bytes = docx(pale('1') + run('.2. Ciele'), run('Úvod ') + pale('Cie') + pale('le') + run(' plánu'))
  const said = async (language: 'sk' | 'en'): Promise<readonly string[]> =>
    (await lintDocument(bytes, language)).findings.filter(({ rule }) => rule === 'A06').map(({ message }) => message)
  expect(await said('sk')).toEqual([
    'Text „1“ má voči pozadiu kontrast 2,3 : 1, treba aspoň 4,5 : 1.',
    'Text „Ciele“ má voči pozadiu kontrast 2,3 : 1, treba aspoň 4,5 : 1.',
  ])
  expect((await said('en'))[1]).toContain('“Ciele” has a contrast of 2.3 : 1')
})
