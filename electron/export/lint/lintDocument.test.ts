import { readFile } from 'node:fs/promises'

import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import { lintDocument } from './lintDocument.ts'
import { docx, english, p, picture, rulesOf, run, shade, sign, slovak, table, tc, tr } from './lintRig.ts'
import type { Parts } from './lintRig.ts'
import { contrast } from './textRules.ts'

describe('accessibility', () => {
  it.each<[string, Parts, string[]]>([
    ['a document without a title', { body: p('Text'), title: '' }, ['A01 document']],
    ['a document without a language', { body: p('Text'), language: '' }, ['A01 document']],
    ['a heading level that is skipped', { body: p('Prvý', 'Nadpis1') + p('Tretí', 'Nadpis3') }, ['A02 paragraph 2']],
    ['a document that starts below the first level', { body: p('Druhý', 'Nadpis2') }, ['A02 paragraph 1']],
    ['a long document without headings', { body: p('Text').repeat(30) }, ['A02 document']],
    ['two titles', { body: p('Názov', 'Nazov') + p('Prvý', 'Nadpis1') + p('Iný názov', 'Nazov') }, ['A02 paragraph 3']],
    ['a table without a header row', { body: table(tr(tc('A') + tc('B')), tr(tc('1') + tc('2'))) }, ['A03 table 1']],
    [
      'merged header cells',
      { body: table(tr(tc('A', '<w:gridSpan w:val="2"/>'), true), tr(tc('1') + tc('2'))) },
      ['A03 table 1'],
    ],
    ['an empty header cell', { body: table(tr(tc('A') + tc(''), true), tr(tc('1') + tc('2'))) }, ['A03 table 1']],
    [
      'a picture without words',
      { body: `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/></wp:inline></w:drawing></w:r></w:p>` },
      ['A04 paragraph 1'],
    ],
    [
      'a text box',
      {
        body: `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${p('Rámček')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
      },
      ['A05 paragraph 1'],
    ],
    ['pale text', { body: `<w:p>${run('bledý', '<w:color w:val="AAAAAA"/>')}</w:p>` }, ['A06 paragraph 1']],
    [
      'text that drowns in a shaded cell',
      {
        body: table(
          tr(tc('A', shade('000000')) + tc('B'), true),
          tr(
            `<w:tc><w:tcPr>${shade('1B3A5C')}</w:tcPr><w:p>${run('x', '<w:color w:val="333333"/>')}</w:p></w:tc>${tc('2')}`,
          ),
        ),
      },
      ['A06 paragraph 3'],
    ],
    [
      'a link called „tu“',
      {
        body: `<w:p>${run('Viac nájdete ')}<w:hyperlink r:id="l1">${run('tu')}</w:hyperlink></w:p>`,
        links: { l1: 'https://mesto.sk' },
      },
      ['A07 paragraph 1'],
    ],
    [
      'a bare address as a link',
      {
        body: `<w:p><w:hyperlink r:id="l1">${run('https://')}${run('mesto.sk/plan')}</w:hyperlink></w:p>`,
        links: { l1: 'https://mesto.sk/plan' },
      },
      ['A07 paragraph 1'],
    ],
    ['a list typed by hand', { body: p('- prvá vec') + p('- druhá vec') + p('- tretia vec') }, ['A08 paragraph 1']],
    [
      'a list typed with line breaks',
      { body: p('Prvé:</w:t><w:br/><w:t>- prvá</w:t><w:br/><w:t>- druhá') },
      ['A08 paragraph 1'],
    ],
    [
      'a sign whose meaning is its colour',
      { body: table(tr(tc('A') + tc('B'), true), tr(sign('C00000') + sign('006100'))) },
      ['A10 table 1'],
    ],
    ['a coat of arms without words in the header', { body: p('Text'), header: picture }, ['A04 header 1']],
    ['untidy words of a footnote', { body: p('Text'), footnote: p('Rast 5% ročne.') }, ['T06 footnote 1']],
    ['English marked as Slovak', { body: p(english) }, ['A09 paragraph 1']],
    ['Slovak marked as English', { body: p(slovak), language: 'en-GB' }, ['A09 paragraph 1']],
    [
      'a colour without a word',
      { body: table(tr(tc('A') + tc('B'), true), tr(tc('1') + tc('', shade('00AA00')))) },
      ['A10 table 1'],
    ],
  ])('finds %s', async (_, parts, expected) => expect(await rulesOf(parts)).toEqual(expected))

  it.each<[string, Parts]>([
    [
      'headings in order',
      { body: p('Názov', 'Nazov') + p('Prvý', 'Nadpis1') + p('Druhý', 'Nadpis2') + p('Ďalší', 'Nadpis1') },
    ],
    ['a table with a header row', { body: table(tr(tc('A') + tc('B'), true), tr(tc('1') + tc('2'))) }],
    ['a frame of one cell', { body: table(tr(tc('Poznámka')), tr(tc('Text'))) }],
    [
      'a decorative or described picture',
      {
        body: `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Erb mesta"/></wp:inline></w:drawing></w:r></w:p>`,
      },
    ],
    [
      'white words on what a style of the table paints',
      {
        body: `<w:tbl><w:tblPr><w:tblStyle w:val="Modra"/></w:tblPr>${tr(`<w:tc><w:p>${run('A', '<w:color w:val="FFFFFF"/>')}</w:p></w:tc>${tc('B')}`, true)}${tr(tc('1') + tc('2'))}</w:tbl>`,
        styles: `<w:style w:type="table" w:styleId="Modra"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:fill="1B3A5C"/></w:tcPr></w:tblStylePr></w:style>`,
      },
    ],
    ['one sign in one colour', { body: table(tr(tc('A') + tc('B'), true), tr(sign('006100') + sign('006100'))) }],
    ['English marked as English', { body: `<w:p>${run(english, '<w:lang w:val="en-GB"/>')}</w:p>` }],
    ['an English name in Slovak text', { body: p('Open Government Partnership') }],
    ['one paragraph that starts with a dash', { body: p('- jediná veta') + p('ďalší text') }],
  ])('accepts %s', async (_, parts) => expect(await rulesOf(parts)).toEqual([]))

  it('leaves out deleted text and the codes of fields', async () => {
    const body = `<w:p><w:del><w:r><w:delText>12.9.2024</w:delText></w:r></w:del><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE 5%</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
    expect(await rulesOf({ body })).toEqual([])
  })
})

it('says where it is: under which headings, which paragraph or table, how it begins', async () => {
  const body =
    p('Časť', 'Nadpis1') +
    p('Prvá', 'Nadpis2') +
    p('Druhá', 'Nadpis2') +
    p('Dátum 12.9.2024 platí.') +
    table(tr(tc('Míľnik') + tc('Termín')), tr(tc('1') + tc('2'))) +
    p('Ďalšia časť', 'Nadpis1') +
    p('Rast 5% ročne.')
  const { findings } = await lintDocument(docx({ body, title: '' }))
  expect(findings.map(({ rule, place, source }) => ({ rule, ...place, source }))).toEqual([
    {
      rule: 'A01',
      kind: 'document',
      number: 0,
      headings: [],
      excerpt: '',
      source: expect.stringContaining('10.2.4.2'),
    },
    {
      rule: 'A03',
      kind: 'table',
      number: 1,
      headings: ['Časť', 'Druhá'],
      excerpt: 'Míľnik | Termín',
      source: expect.stringContaining('10.1.3.1'),
    },
    {
      rule: 'T01',
      kind: 'paragraph',
      number: 4,
      headings: ['Časť', 'Druhá'],
      excerpt: 'Dátum 12.9.2024 platí.',
      source: 'STN 01 6910',
    },
    {
      rule: 'T06',
      kind: 'paragraph',
      number: 10,
      headings: ['Ďalšia časť'],
      excerpt: 'Rast 5% ročne.',
      source: 'STN 01 6910',
    },
  ])
})

it('speaks the language of its reader and counts what it found', async () => {
  const bytes = docx({ body: p('Platí v meste.'), title: '' })
  const [inSlovak, inEnglish] = [await lintDocument(bytes, 'sk'), await lintDocument(bytes, 'en')]
  expect(inSlovak.counts).toEqual({ error: 1, warning: 0, info: 1 })
  expect(inSlovak.findings[0]?.message).toContain('Dokument nemá')
  expect(inEnglish.findings[0]?.message).toContain('The document has no title')
})

it('knows what contrast is', () => {
  expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21)
  expect(contrast('777777', 'FFFFFF')).toBeCloseTo(4.48, 1)
})

describe('bad input', () => {
  it.each<[string, Uint8Array, string]>([
    ['text', strToU8('not a document'), 'corruptFile'],
    ['nothing', new Uint8Array(), 'corruptFile'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'notADocument'],
    ['torn XML', docx({ body: '<w:p>' }), 'corruptFile'],
    ['a document type', docx({ body: p('x'), head: '<!DOCTYPE x [<!ENTITY a "b">]>' }), 'unsafeFile'],
    [
      'endless nesting',
      docx({ body: '<w:sdt><w:sdtContent>'.repeat(5000) + '</w:sdtContent></w:sdt>'.repeat(5000) }),
      'unsafeFile',
    ],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(120 * 1024 * 1024) }), 'tooLarge'],
  ])('refuses %s with a code', async (_, bytes, code) => {
    await expect(lintDocument(bytes)).rejects.toMatchObject({ failure: { code } })
  })

  it.each(['xxe.docx', 'empty.docx', 'zip-not-docx.docx', 'rtf-renamed.docx', 'truncated.docx'])(
    'refuses %s, as it came from the world',
    async (name) => {
      const bytes = await readFile(new URL(`../../../tests/fixtures/bad/${name}`, import.meta.url))
      await expect(lintDocument(bytes)).rejects.toHaveProperty('failure.code')
    },
  )

  it('survives styles that are based on each other', async () => {
    const styles = (id: string, base: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/></w:style>`
    const bytes = docx({ body: p('Text', 'A'), styles: styles('A', 'B') + styles('B', 'A') })
    expect((await lintDocument(bytes)).findings).toEqual([])
  })
})

it('finds the faults of real documents of other programs', async () => {
  const folder = new URL('../../../tests/fixtures/', import.meta.url)
  const fake = await lintDocument(await readFile(new URL('import/s02-fake-headings.docx', folder)))
  expect(new Set(fake.findings.map((found) => found.rule))).toEqual(new Set(['A01', 'A02', 'A08', 'T02', 'T05']))
})
