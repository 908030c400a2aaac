import { describe, expect, it } from 'vitest'

import { para, part, rawDocx, relation, run } from './rawDocx.ts'
import { blockText } from '../../../core/recognise/blocks.ts'
import type { ForeignDocument, ForeignTable, RevisionView } from '../../../core/recognise/blocks.ts'
import { readDocx } from '../../../electron/import/docx/readDocx.ts'
import { openPackage } from '../../../electron/import/package.ts'

const read = (bytes: Uint8Array, view: RevisionView = 'accepted'): ForeignDocument => readDocx(openPackage(bytes), view)
const texts = (document: ForeignDocument): readonly string[] => document.blocks.map(blockText)

const ins = (content: string, author = 'Eva'): string => `<w:ins w:id="1" w:author="${author}">${content}</w:ins>`
const del = (text: string, author = 'Eva'): string =>
  `<w:del w:id="2" w:author="${author}"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`

describe('tracked changes', () => {
  const body =
    para(run('Termín je ') + del('máj', 'Ján') + ins(run('jún')) + run(' 2025.')) +
    para(run('Prvá časť'), '<w:rPr><w:del w:id="3" w:author="Ján"/></w:rPr>') +
    para(run(', druhá časť')) +
    `<w:moveFrom w:id="5" w:author="Eva">${para(run('Presunuté'))}</w:moveFrom>` +
    para(`<w:moveTo w:id="6" w:author="Eva">${run('Presunuté')}</w:moveTo>`)

  it('are in the text of the accepted view', () => {
    const document = read(rawDocx(body))
    expect(texts(document)).toEqual(['Termín je jún 2025.', 'Prvá časť, druhá časť', 'Presunuté'])
    expect(document.revisions).toEqual({ insertions: 2, deletions: 3, view: 'accepted', authors: ['Ján', 'Eva'] })
  })

  it('are left out of the original view', () => {
    const document = read(rawDocx(body), 'original')
    expect(texts(document)).toEqual(['Termín je máj 2025.', 'Prvá časť', ', druhá časť', 'Presunuté'])
  })

  it('remove and add rows of tables', () => {
    const row = (text: string, properties = ''): string =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${para(run(text))}</w:tc></w:tr>`
    const table = `<w:tbl>${row('stály')}${row('zmazaný', '<w:del w:id="1" w:author="A"/>')}${row('nový', '<w:ins w:id="2" w:author="A"/>')}</w:tbl>`
    expect(texts(read(rawDocx(table)))).toEqual(['stály\nnový'])
    expect(texts(read(rawDocx(table), 'original'))).toEqual(['stály\nzmazaný'])
  })

  it('are null where there are none', () => {
    expect(read(rawDocx(para(run('Text')))).revisions).toBeNull()
  })
})

it('reads comments with their author, time and paragraph', () => {
  const document = read(
    rawDocx(
      para(run('Nič')) + para(`<w:commentRangeStart w:id="7"/>${run('Problém')}<w:commentRangeEnd w:id="7"/>`),
      {
        'word/comments.xml': part(
          'comments',
          `<w:comment w:id="7" w:author="Eva" w:date="2024-03-05T10:00:00Z">${para(run('Doplňte číslo'))}</w:comment>`,
        ),
      },
      relation('rId9', 'comments', 'comments.xml'),
    ),
  )
  expect(document.comments).toEqual([
    { author: 'Eva', at: '2024-03-05T10:00:00Z', text: 'Doplňte číslo', from: 'paragraph 2' },
  ])
})

it('joins split runs, drops field codes and tables of contents, and keeps field results', () => {
  const field = (code: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const document = read(
    rawDocx(
      para(field(' TOC \\o "1-3" ', 'Záväzok 1 ... 4')) +
        para(run('Zá') + run('väz', '<w:lang w:val="sk-SK"/>') + run('ok\u00ad ') + field(' REF x ', '3')),
    ),
  )
  expect(texts(document)).toEqual(['Záväzok 3'])
  expect(document.blocks[0]).toMatchObject({ from: 'paragraph 2', runs: [{ text: 'Záväzok 3' }] })
})

it('keeps web links and drops dangerous ones with a warning', () => {
  const link = (id: string, text: string): string => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`
  const document = read(
    rawDocx(
      para(link('a', 'web') + link('b', 'zle')),
      {},
      relation('a', 'hyperlink', 'https://example.org/x', 'External') +
        relation('b', 'hyperlink', 'javascript:alert(1)', 'External'),
    ),
  )
  expect(document.blocks[0]).toMatchObject({
    runs: [
      { text: 'web', link: 'https://example.org/x' },
      { text: 'zle', link: null },
    ],
  })
  expect(document.warnings).toEqual(['unsafeLinks'])
})

it('knows headings by localised names, by inheritance and by outline level', () => {
  const style = (id: string, name: string, rest = ''): string =>
    `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`
  const document = read(
    rawDocx(
      para(run('A'), '<w:pStyle w:val="Nadpis1"/>') +
        para(run('B'), '<w:pStyle w:val="Mesto"/>') +
        para(run('C'), '<w:outlineLvl w:val="2"/>') +
        para(run('D'), '<w:pStyle w:val="Nzov"/>') +
        para(run('E'), '<w:pStyle w:val="Kruh"/>'),
      {
        'word/styles.xml': part(
          'styles',
          style('Nadpis1', 'Nadpis 1') +
            style('Nadpis2', 'heading 2') +
            style('Mesto', 'Mestský nadpis', '<w:basedOn w:val="Nadpis2"/>') +
            style('Nzov', 'Title') +
            style('Kruh', 'Kruh', '<w:basedOn w:val="Kruh"/>'),
        ),
      },
      relation('rId2', 'styles', 'styles.xml'),
    ),
  )
  expect(document.blocks.map((block) => (block.type === 'paragraph' ? block.heading : null))).toEqual([
    1,
    2,
    3,
    0,
    null,
  ])
})

it('counts automatic numbers and tells bullets from numbers', () => {
  const level = (index: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const item = (text: string, id: number, depth: number): string =>
    para(run(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`)
  const document = read(
    rawDocx(
      item('a', 1, 0) + item('b', 1, 1) + item('c', 1, 1) + item('d', 1, 0) + item('e', 2, 0) + item('f', 0, 0),
      {
        'word/numbering.xml': part(
          'numbering',
          `<w:abstractNum w:abstractNumId="5">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2.')}</w:abstractNum>` +
            `<w:abstractNum w:abstractNumId="6">${level(0, 'bullet', '•')}</w:abstractNum>` +
            '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>',
        ),
      },
      relation('rId3', 'numbering', 'numbering.xml'),
    ),
  )
  expect(
    document.blocks.map((block) => (block.type === 'paragraph' ? [block.number, block.list?.ordered] : [])),
  ).toEqual([
    ['1.', true],
    ['1.1.', true],
    ['1.2.', true],
    ['2.', true],
    ['', false],
    ['', undefined],
  ])
})

it('resolves merged cells, header rows and nested tables', () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${text === '' ? para('') : para(run(text))}</w:tc>`
  const inner = `<w:tbl><w:tr>${cell('vnútri')}</w:tr></w:tbl>`
  const document = read(
    rawDocx(
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Gestor', '<w:vMerge w:val="restart"/>')}${cell('Spolu', '<w:gridSpan w:val="2"/>')}</w:tr>` +
        `<w:tr>${cell('', '<w:vMerge/>')}${cell('x')}<w:tc>${inner}${para('')}</w:tc></w:tr></w:tbl>`,
    ),
  )
  const table = document.blocks[0] as ForeignTable
  expect(table.rows[0]?.isHeader).toBe(true)
  expect(table.rows[1]?.cells.map((each) => [each.column, each.continues, each.blocks.map(blockText).join()])).toEqual([
    [0, true, 'Gestor'],
    [1, false, 'x'],
    [2, false, 'vnútri'],
  ])
})

it('reports headers, notes, text boxes and hidden text instead of losing them', () => {
  const document = read(
    rawDocx(
      para(
        run('Text') +
          run('tajné', '<w:vanish/>') +
          `<w:r><w:pict><w:txbxContent>${para(run('Rámik'))}</w:txbxContent></w:pict></w:r>`,
      ),
      {
        'word/header1.xml': part('hdr', para(run('Mesto Lipa'))),
        'word/footer1.xml': part('ftr', para(run('12'))),
        'word/footnotes.xml': part(
          'footnotes',
          `<w:footnote w:id="0" w:type="separator">${para('')}</w:footnote><w:footnote w:id="1">${para(run('Zdroj: úrad.'))}</w:footnote>`,
        ),
      },
      relation('h', 'header', 'header1.xml') +
        relation('f', 'footer', 'footer1.xml') +
        relation('n', 'footnotes', 'footnotes.xml'),
    ),
  )
  expect(texts(document)).toEqual(['Text'])
  expect(document.unread).toEqual([
    { text: 'tajné', from: 'paragraph 1' },
    { text: 'Rámik', from: 'text box at paragraph 1' },
    { text: 'Mesto Lipa', from: 'header 1' },
    { text: 'Zdroj: úrad.', from: 'footnote 1' },
  ])
})

it('reads content controls and leaves their placeholders', () => {
  const control = (properties: string, content: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  const document = read(
    rawDocx(
      control('', para(run('Odpoveď'))) +
        control('<w:showingPlcHdr/>', para(run('Kliknite sem'))) +
        para(control('', run('vnútri'))),
    ),
  )
  expect(texts(document)).toEqual(['Odpoveď', 'vnútri'])
})
