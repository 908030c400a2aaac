import { pdfText } from './pdfObjects.ts'
import { pdfString } from './pdfFile.ts'
import type { PdfFile } from './pdfFile.ts'

/** Every link says where it leads (PDF/UA, 7.18.5): an address as it is, a place of the document by its words. */
export function describeLinks(file: PdfFile, words: ReadonlyMap<string, string>): void {
  for (const id of file.ids) {
    const link = file.object(id)
    if (!link.includes('/Subtype /Link\n') || link.includes('/Contents')) continue
    const place = /\/Dest \/([^\s/[\]<>()]+)/u.exec(link)?.[1]
    const text = place === undefined ? pdfText(addressIn(file, link), 'URI') : (words.get(place) ?? '')
    if (text !== '')
      file.change(
        id,
        link.replace('/Subtype /Link\n', () => `/Subtype /Link\n/Contents ${pdfString(text)}\n`),
      )
  }
}

/** What a link does is written in it or in an object of its own. */
function addressIn(file: PdfFile, link: string): string {
  const action = /\/A (\d+) 0 R/u.exec(link)?.[1]
  return action === undefined ? link : file.object(Number(action))
}
