import { describe, expect, it } from 'vitest'

import { finishPdf } from './finishPdf.ts'
import { PdfFile } from './pdfFile.ts'
import { rigFile } from './pdfRig.ts'
import { parsePdfObjects, pdfText, referenceIn } from './pdfObjects.ts'

const facts = {
  title: 'Plán & návrh',
  creator: 'Mesto',
  language: 'sk',
  program: 'Plánovňa',
  at: new Date('2026-01-15T09:30:00Z'),
}
const packed = (text: string): string => {
  const file = PdfFile.read(rigFile(['<<>>', '<</Type /Catalog>>'])) ?? expect.fail()
  file.changeContent(1, text)
  return file.object(1)
}
const printed = (name: string): Uint8Array =>
  rigFile([
    '<</Title (x)\n/Creator (Mozilla/5.0)\n/Producer (Skia/PDF m156)\n/CreationDate (D:20991231)>>',
    '<</Type /Catalog\n/Pages 3 0 R\n/Lang (sk)>>',
    '<</Type /Pages\n/Kids [4 0 R]>>',
    '<</Type /Page\n/Contents 5 0 R\n/Annots [6 0 R 7 0 R]>>',
    packed('0 0 9 9 re\nf\n'),
    '<</Type /Annot\n/Subtype /Link\n/Dest /h1>>',
    '<</Type /Annot\n/Subtype /Link\n/A <</S /URI\n/URI (https://banskabystrica.sk/)>>>>',
    '<</Type /StructElem\n/S /LI\n/P 11 0 R\n/K [9 0 R 10 0 R]>>',
    '<</Type /StructElem\n/S /Lbl\n/P 8 0 R\n/K 1>>',
    '<</Type /StructElem\n/S /P\n/P 8 0 R\n/K 2>>',
    '<</Type /StructElem\n/S /L\n/P 2 0 R\n/K [8 0 R]>>',
    `<</Type /StructElem\n/S /TH\n/ID (${name})>>`,
  ])
const words = new Map([['h1', '1. Úvod']])
const finished = finishPdf(printed('node00000042'), words, facts)
const file = parsePdfObjects(finished) ?? expect.fail()

describe('finishPdf', () => {
  it('marks decoration on the pages', () => {
    expect(PdfFile.read(finished)?.content(5)).toBe('/Artifact BMC\n0 0 9 9 re\nf\nEMC\n')
  })

  it('lets the structure forget the rules of tables, and nothing else', () => {
    const content = [
      '/Table <</MCID 0 >>BDC\n0 0 9 1 re\nf\nEMC',
      '/TD <</MCID 1 >>BDC\n0 0 9 9 re\nf\n(a) Tj\nEMC',
      '/Figure <</MCID 2 >>BDC\n0 0 9 9 re\nf\nEMC',
      '/TH <</MCID 3 >>BDC\n0 0 9 9 re\nf\nEMC\n',
    ]
    const table = finishPdf(
      rigFile([
        '<</Title (x)>>',
        '<</Type /Catalog\n/Pages 3 0 R\n/StructTreeRoot 14 0 R\n/PageLabels 16 0 R>>',
        '<</Type /Pages\n/Kids [4 0 R 6 0 R]>>',
        '<</Type /Page\n/StructParents 7\n/Contents 5 0 R>>',
        packed(content.join('\n')),
        '<</Type /Page\n/StructParents 8\n/Contents 7 0 R>>',
        packed('/Table <</MCID 0 >>BDC\n(a) Tj\nEMC\n'),
        '<</Type /StructElem\n/S /Table\n/P 2 0 R\n/Pg 4 0 R\n/K [9 0 R 0 <</Type /MCR\n/Pg 6 0 R\n/MCID 0>>]>>',
        '<</Type /StructElem\n/S /TD\n/P 8 0 R\n/Pg 4 0 R\n/K 1>>',
        '<</Type /StructElem\n/S /TH\n/P 8 0 R\n/Pg 6 0 R\n/K [<</Type /MCR\n/Pg 4 0 R\n/MCID 3>>]>>',
        '<<\n/Nums [7 12 0 R 8 13 0 R]>>',
        '[8 0 R 9 0 R 9 0 R 10 0 R]',
        '[8 0 R]',
        '<</Type /StructTreeRoot\n/ParentTree 15 0 R>>',
        '<</Type /ParentTree\n/Kids [11 0 R]>>',
        // A tree of another kind.
        '<</Nums [7 13 0 R]>>',
      ]),
      words,
      facts,
    )
    const done = PdfFile.read(table) ?? expect.fail()
    expect(done.content(5)).toBe(
      [content[0], content[1], content[2], content[3]]
        .join('\n')
        .replace('/Table <</MCID 0 >>BDC', '/Artifact BMC')
        .replace('/TH <</MCID 3 >>BDC', '/Artifact BMC'),
    )
    expect(done.content(7)).toContain('/Table <</MCID 0 >>BDC')
    expect(done.object(8)).toContain('/K [9 0 R <</Type /MCR\n/Pg 6 0 R\n/MCID 0>>]')
    expect(done.object(9)).toContain('/K 1')
    expect(done.object(10)).not.toContain('/K')
    expect(done.object(12)).toBe('[null 9 0 R 9 0 R null]')
    expect(done.object(13)).toBe('[8 0 R]')
  })

  it('keeps the one element another holds, whatever its number begins with', () => {
    const row = finishPdf(
      rigFile([
        '<</Title (x)>>',
        '<</Type /Catalog\n/Pages 3 0 R>>',
        '<</Type /Pages\n/Kids [4 0 R]>>',
        '<</Type /Page\n/StructParents 0\n/Contents 5 0 R>>',
        packed('/TD <</MCID 0 >>BDC\n(a) Tj\nEMC\n/Table <</MCID 1 >>BDC\n0 0 9 1 re\nf\nEMC\n'),
        '<</Type /StructElem\n/S /TR\n/P 2 0 R\n/Pg 4 0 R\n/K 10 0 R>>',
      ]),
      words,
      facts,
    )
    expect((PdfFile.read(row) ?? expect.fail()).object(6)).toContain('/K 10 0 R>>')
  })

  it('lets links say where they lead', () => {
    expect(pdfText(file.object(6), 'Contents')).toBe('1. Úvod')
    expect(pdfText(file.object(7), 'Contents')).toBe('https://banskabystrica.sk/')
  })

  it('puts the text of an item into a body beside its sign', () => {
    const body = referenceIn(file.object(10), 'P') ?? 0
    expect(file.object(8)).toContain(`/K [9 0 R ${body} 0 R]`)
    expect(file.object(body)).toMatch(/\/S \/LBody\n\/P 8 0 R\n\/K \[10 0 R\]/u)
    expect(file.object(9)).toContain('/P 8 0 R')
  })

  it('says what it is, and not on which computer it was made', () => {
    const info = file.object(file.info ?? 0)
    expect(pdfText(info, 'Title')).toBe('Plán & návrh')
    expect(pdfText(info, 'Creator')).toBe('Plánovňa')
    expect(pdfText(info, 'Producer')).toBe('Skia/PDF m156')
    expect(pdfText(info, 'CreationDate')).toBe('D:20260115093000Z')
    const packet = Buffer.from(file.whole(referenceIn(file.object(file.root), 'Metadata') ?? 0), 'latin1').toString(
      'utf8',
    )
    expect(packet).toContain('<rdf:li xml:lang="x-default">Plán &amp; návrh</rdf:li>')
  })

  it('gives the same bytes whatever the print named its cells', () => {
    expect(Buffer.from(finishPdf(printed('node00000107'), words, facts)).equals(finished)).toBe(true)
  })

  it('gives back what is of another kind as it is', () => {
    const other = Buffer.from('%PDF-1.7\nwith a table of another kind')
    expect(finishPdf(other, words, facts)).toBe(other)
  })
})
