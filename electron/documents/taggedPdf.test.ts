import { expect, it } from 'vitest'

import { taggedFaults } from './taggedPdf.ts'
import { PdfFile } from '../export/pdf/pdfFile.ts'
import { rigFile } from '../export/pdf/pdfRig.ts'

/** A document of one page without any fault; `change` puts one in. */
function rig(change: (text: string) => string = (text) => text): Uint8Array {
  const scratch = PdfFile.read(rigFile(['<<>>', '<</Type /Catalog>>'])) ?? expect.fail()
  scratch.changeContent(1, change('/P <</MCID 0 >>BDC\n<0031> Tj\nEMC\n/Artifact BMC\n0 0 9 9 re\nf\nEMC\n'))
  const element = (kind: string, holder: number, rest: string): string =>
    `<</Type /StructElem\n/S /${kind}\n/P ${holder} 0 R\n${rest}>>`
  return rigFile(
    [
      '<</Title (x)>>',
      '<</Type /Catalog\n/MarkInfo <</Marked true>>\n/ViewerPreferences <</DisplayDocTitle true>>\n/Lang (sk)\n/Metadata 3 0 R>>',
      '<</Type /Metadata>> stream\n<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Plan</rdf:li></rdf:Alt></dc:title>\nendstream',
      '<</Type /Page\n/Contents 5 0 R\n/Annots [6 0 R]\n/Tabs /S>>',
      scratch.object(1),
      '<</Type /Annot\n/Subtype /Link\n/Contents (there)\n/StructParent 2>>',
      element('Document', 99, '/K [8 0 R 9 0 R 10 0 R 13 0 R 14 0 R 15 0 R]'),
      element('H1', 7, '/K 0'),
      element('H2', 7, '/K 1'),
      element('L', 7, '/K [11 0 R]'),
      element('LI', 10, '/K [12 0 R]'),
      element('LBody', 11, '/K 2'),
      element('Figure', 7, '/Alt (words)\n/K 3'),
      element('Link', 7, '/K [<</Type /OBJR\n/Obj 6 0 R>>]'),
      element('Table', 7, '/K [16 0 R]'),
      element('TR', 15, '/K [17 0 R]'),
      element('TH', 16, '/A <</Scope /Column>>\n/K 4'),
      '<</Type /FontDescriptor\n/FontFile2 5 0 R>>',
    ].map((text, position) => (position === 4 ? text : change(text))),
  )
}

it('finds nothing in a document without fault', () => {
  expect(taggedFaults(rig())).toEqual([])
})

it.each<[string, string, string]>([
  ['/Marked true', '/Marked false', '06'],
  ['<rdf:li xml:lang="x-default">Plan', '<rdf:li xml:lang="x-default">', '06'],
  ['/DisplayDocTitle true', '/DisplayDocTitle false', '07'],
  ['/Lang (sk)', '', '11'],
  ['/Artifact BMC\n0 0 9 9 re\nf\nEMC\n', '0 0 9 9 re\nf\n', '01'],
  ['/P <</MCID 0 >>BDC', '', '01'],
  ['/Artifact BMC\n0 0 9 9 re\nf\nEMC\n', '/Table <</MCID 1 >>BDC\n0 0 9 9 re\nf\nEMC\n', '01'],
  ['/Tabs /S', '', '28'],
  ['/Contents (there)', '', '28'],
  ['/StructParent 2', '', '28'],
  ['/OBJR', '/MCR', '28'],
  ['/S /LBody', '/S /P', '09'],
  ['/S /TR', '/S /P', '09'],
  ['/K [16 0 R]', '/K [18 0 R]', '09'],
  ['/S /H2', '/S /H3', '14'],
  ['/Alt (words)', '', '13'],
  ['/Scope /Column', '', '15'],
  ['/FontFile2 5 0 R', '', '31'],
])('finds the fault of %j being %j', (right, wrong, rule) => {
  const faults = taggedFaults(rig((text) => text.replace(right, wrong)))
  expect(faults.map((fault) => fault.slice(0, 2))).toContain(rule)
})

it('knows fonts that are drawn letter by letter', () => {
  const drawn = rig((text) =>
    text
      .replace('/FontFile2 5 0 R', '')
      .replace('/S /TH\n', '/S /TH\n/Font <</Type /Font\n/Subtype /Type3\n/FontDescriptor 18 0 R>>\n'),
  )
  expect(taggedFaults(drawn)).toEqual([])
})

it('says that it can not read another kind of file', () => {
  expect(taggedFaults(Buffer.from('PK'))).toHaveLength(1)
})
