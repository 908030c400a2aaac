import type { Pen } from './pen.ts'
import { textXml } from './xml.ts'

/** The notes behind the separators the library wrote, which carry the number of a note they should not have. */
export function footnotesXml(separators: string, pen: Pen): string {
  const notes = pen.footnotes.map(
    (note, position) =>
      `<w:footnote w:id="${position + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>` +
      '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>' +
      // An address is no word of any language.
      `<w:r><w:rPr><w:noProof/></w:rPr>${textXml(` ${note.text}`)}</w:r></w:p></w:footnote>`,
  )
  return separators
    .replaceAll(/<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>/gu, '')
    .replace('</w:footnotes>', () => `${notes.join('')}</w:footnotes>`)
}
