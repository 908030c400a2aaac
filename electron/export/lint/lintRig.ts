import { strToU8, zipSync } from 'fflate'

import { lintDocument } from './lintDocument.ts'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const wp = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
const v = 'xmlns:v="urn:schemas-microsoft-com:vml"'

export type Parts = Readonly<{
  body: string
  title?: string
  language?: string
  links?: Readonly<Record<string, string>>
  head?: string
  styles?: string
  /** the content of a header, and of a footnote */
  header?: string
  footnote?: string
}>

/** The smallest package that is a Word document, with everything in order but what a test spoils. */
export function docx(parts: Parts): Uint8Array {
  const { body, title = 'Plán', language = 'sk-SK', links = {}, head = '', styles = '' } = parts
  const { header = '', footnote = '' } = parts
  const relations = Object.entries(links).map(
    ([id, target]) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`,
  )
  for (const [kind, part] of [
    ['header', 'header1'],
    ['footnotes', 'footnotes'],
  ] as const)
    relations.push(
      `<Relationship Id="${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${part}.xml"/>`,
    )
  const heading = (level: number): string =>
    `<w:style w:type="paragraph" w:styleId="Nadpis${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`
  const defaults =
    language === ''
      ? ''
      : `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>`
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(`${head}<w:document ${w} ${r} ${wp} ${v}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(
      `<w:styles ${w}>${defaults}${[1, 2, 3].map(heading).join('')}<w:style w:type="paragraph" w:styleId="Nazov"><w:name w:val="Title"/></w:style>${styles}</w:styles>`,
    ),
    'word/header1.xml': strToU8(`<w:hdr ${w} ${r} ${wp} ${v}>${header}</w:hdr>`),
    'word/footnotes.xml': strToU8(
      `<w:footnotes ${w}><w:footnote w:type="separator" w:id="0">${p('-----  ----')}</w:footnote><w:footnote w:id="1">${footnote}</w:footnote></w:footnotes>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ),
    'docProps/core.xml': strToU8(`<p xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></p>`),
  })
}

export const run = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
export const p = (text: string, style = ''): string =>
  `<w:p><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}</w:pPr>${run(text)}</w:p>`
export const tc = (text: string, look = ''): string =>
  `<w:tc><w:tcPr>${look}</w:tcPr>${text === '' ? '<w:p/>' : p(text)}</w:tc>`
export const tr = (cells: string, isHeader = false): string =>
  `<w:tr>${isHeader ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells}</w:tr>`
export const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`
export const shade = (fill: string): string => `<w:shd w:val="clear" w:fill="${fill}"/>`

export const sign = (colour: string): string => `<w:tc><w:p>${run('●', `<w:color w:val="${colour}"/>`)}</w:p></w:tc>`
export const picture = `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/></wp:inline></w:drawing></w:r></w:p>`

export async function rulesOf(parts: Parts): Promise<string[]> {
  return (await lintDocument(docx(parts))).findings.map((found) => `${found.rule} ${found.path}`)
}
export const slovak = 'Mesto a jeho obyvatelia sa na tom dohodli po dlhej rozprave.'.replace(' a ', ' a\u00A0')
export const english = 'The city and its residents agreed on this after a long debate.'
