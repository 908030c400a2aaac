import { readFileSync } from 'node:fs'

import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import { part, para, rawDocx, relation, run } from './import/rawDocx.ts'
import { samplePlan } from '../../core/plan/samples/samplePlan.ts'
import { makeDocument } from '../../electron/export/makeDocument.ts'
import { parseHouseFile } from '../../electron/house/parseHouseFile.ts'
import { readPictureFile, readTemplateFile } from '../../electron/house/readHouseFile.ts'
import { readTemplate } from '../../electron/house/readTemplate.ts'

/** A red dot of one pixel. */
const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const bad = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/bad/${name}`, import.meta.url))
const withBytes = (packed: Uint8Array, files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ ...unzipSync(packed), ...files })
const style = (id: string, name: string, properties: string, basedOn = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${properties}</w:rPr></w:style>`
const styles = part(
  'styles',
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="20"/><w:lang w:val="sk-SK"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    style('Normal', 'Normal', '<w:sz w:val="24"/>') +
    style('Nadpis', 'Nadpis', '<w:rFonts w:ascii="Georgia"/><w:color w:val="a01c22"/>', 'Normal') +
    style('Nadpis1', 'heading 1', '<w:sz w:val="40"/>', 'Nadpis') +
    style('Nadpis2', 'heading 2', '<w:color w:val="auto"/>', 'Nadpis') +
    style('Nazov', 'Title', '<w:sz w:val="56"/>', 'Kruh') +
    style('Kruh', 'Circle', '', 'Nazov'),
)
const theme =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>'
const field = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const tab = '<w:r><w:tab/></w:r>'
const picture = (id: string): string =>
  `<w:r><w:drawing><wp:inline xmlns:wp="wp"><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="${id}"/></wp:inline></w:drawing></w:r>`
const section = (references: string): string =>
  `<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1418" w:right="1134" w:top="1701" w:bottom="1134"/></w:sectPr>`
const pictureRelations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId7', 'image', 'media/coat.png')}</Relationships>`

/** A city's letterhead: a picture and words in its header, an address and a page number in its footer. */
function letterhead(media: Readonly<Record<string, Uint8Array>> = { 'word/media/coat.png': png }): Uint8Array {
  const packed = rawDocx(
    para(run('Text')) +
      section('<w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>'),
    {
      'word/styles.xml': styles,
      'word/theme/theme1.xml': theme,
      'word/header1.xml': part(
        'hdr',
        para(picture('rId7') + run('Mesto ') + run('Skúšobné') + tab + run('Mestský úrad')),
      ),
      'word/_rels/header1.xml.rels': pictureRelations,
      'word/footer1.xml': part(
        'ftr',
        para(run('Hlavná 1, Skúšobné') + tab + run('Strana ') + field('PAGE') + run(' z ') + field('NUMPAGES')),
      ),
    },
    relation('rId1', 'styles', 'styles.xml') +
      relation('rId2', 'theme', 'theme/theme1.xml') +
      relation('rId3', 'header', 'header1.xml') +
      relation('rId4', 'footer', 'footer1.xml'),
  )
  return withBytes(packed, media)
}

describe('the look of a document', () => {
  it('is its styles with their parents and theme, its page, its edges and its first picture', () => {
    expect(readTemplate(letterhead())).toEqual({
      fonts: { heading: 'Georgia', body: 'Calibri' },
      sizes: { body: 24, heading3: null, heading2: 24, heading1: 40, title: 56 },
      accent: 'A01C22',
      page: { width: 210, height: 297, left: 25, right: 20, top: 30, bottom: 20 },
      language: 'sk',
      header: { left: 'Mesto Skúšobné', right: 'Mestský úrad' },
      footer: { left: 'Hlavná 1, Skúšobné' },
      picture: { type: 'image/png', base64: Buffer.from(png).toString('base64') },
      hasOtherPicture: false,
    })
  })

  it('is nothing where the document says nothing', () => {
    expect(readTemplate(rawDocx(para(run('Text'))))).toEqual({
      fonts: { heading: null, body: null },
      sizes: { body: null, heading3: null, heading2: null, heading1: null, title: null },
      accent: null,
      page: null,
      language: 'sk',
      header: { left: '', right: '' },
      footer: { left: '' },
      picture: null,
      hasOtherPicture: false,
    })
  })

  it('is that of our own documents too', async () => {
    const { bytes } = await makeDocument(samplePlan('bb-2024'), { preset: 'plan', language: 'en' }, new Date(0))
    expect(readTemplate(bytes)).toMatchObject({
      fonts: { heading: 'Arial', body: 'Arial' },
      sizes: { body: 22, heading1: 36, title: 60 },
      accent: '1B3A5C',
      page: { width: 210, height: 297, left: 25, right: 20, top: 27, bottom: 24 },
      language: 'en',
      footer: { left: '' },
    })
  })

  it('takes words of a header out of a table and out of a text box once', () => {
    const header = (content: string) => {
      const packed = rawDocx(
        section('<w:headerReference r:id="rId3"/>'),
        { 'word/header1.xml': part('hdr', content) },
        relation('rId3', 'header', 'header1.xml'),
      )
      return readTemplate(packed).header
    }
    const cell = (words: string): string => `<w:tc>${para(run(words))}</w:tc>`
    expect(header(`<w:tbl><w:tr>${cell('Mesto')}${cell('')}${cell('Úrad')}</w:tr></w:tbl>`)).toEqual({
      left: 'Mesto',
      right: 'Úrad',
    })
    const box = `<w:txbxContent>${para(run('Mesto'))}</w:txbxContent>`
    const both = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`
    expect(header(para(`<w:r>${both}</w:r>`))).toEqual({ left: 'Mesto', right: '' })
    expect(header(para(run('Úrad'), '<w:jc w:val="right"/>'))).toEqual({ left: '', right: 'Úrad' })
    expect(header(para(run('x'.repeat(500)))).left).toHaveLength(200)
  })

  it('says that there is a picture it can not show', () => {
    expect(readTemplate(letterhead({ 'word/media/coat.png': strToU8('metafile') }))).toMatchObject({
      picture: null,
      hasOtherPicture: true,
    })
  })
})

describe('a bad file', () => {
  it.each([
    ['empty.docx', 'emptyFile'],
    ['rtf-renamed.docx', 'notADocument'],
    ['truncated.docx', 'corruptFile'],
    ['xxe.docx', 'unsafeFile'],
    ['zip-not-docx.docx', 'notADocument'],
    ['nul-filled.json', 'notADocument'],
  ])('%s is refused as %s', (name, code) => {
    expect(parseHouseFile({ bytes: bad(name), as: 'template' })).toMatchObject({ ok: false, error: { code } })
  })

  it.each([
    [
      'a font that is a style sheet',
      { 'word/styles.xml': part('styles', style('Normal', 'Normal', '<w:rFonts w:ascii="A;} x"/>')) },
    ],
    [
      'sizes and a page beyond measure',
      { 'word/styles.xml': part('styles', style('Normal', 'Normal', '<w:sz w:val="1e9"/>')) },
    ],
  ])('with %s says nothing about it', (_what, parts) => {
    const look = readTemplate(
      rawDocx('<w:sectPr><w:pgSz w:w="9e99" w:h="x"/></w:sectPr>', parts, relation('rId1', 'styles', 'styles.xml')),
    )
    expect(look).toMatchObject({ fonts: { body: null }, sizes: { body: null }, page: null })
  })

  it('with pictures outside the package, or a picture of a size nobody can draw, brings none', () => {
    const outside = rawDocx(para(picture('rId1')), {}, relation('rId1', 'image', 'http://x/y.png', 'External'))
    expect(readTemplate(outside)).toMatchObject({ picture: null, hasOtherPicture: false })
    const huge = Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0xff, 0xff, 0xff, 0xff, 1, 1, 17, 0)
    expect(readTemplate(letterhead({ 'word/media/coat.png': huge }))).toMatchObject({ hasOtherPicture: true })
  })
})

describe('in a worker', () => {
  it('a template and a picture are read, and what is neither has its code', async () => {
    expect(await readTemplateFile(letterhead())).toMatchObject({ ok: true, value: { accent: 'A01C22' } })
    expect(await readPictureFile(png)).toMatchObject({ ok: true, value: { type: 'image/png' } })
    expect(await readPictureFile(strToU8('GIF89a'))).toMatchObject({ ok: false, error: { code: 'notAPicture' } })
    expect(await readPictureFile(png.slice(0, 40))).toMatchObject({ ok: false, error: { code: 'corruptFile' } })
    expect(await readPictureFile(new Uint8Array(0))).toMatchObject({ ok: false, error: { code: 'emptyFile' } })
  })
})
