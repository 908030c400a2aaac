import { pdfString } from './pdfFile.ts'

/** For tests: a PDF of the kind Chromium prints, with nothing on its pages. */
export type RigPage = Readonly<{ title: string; language: string; isTagged: boolean }> &
  Readonly<{ pages: number; places: Readonly<Record<string, number>>; bookmarks: number }>

export function rigPdf({ title, language, isTagged, pages, places, bookmarks }: RigPage): Uint8Array {
  const page = (number: number): string => `${number + 5} 0 R`
  const numbers = Array.from({ length: pages }, (_, position) => position + 1)
  const names = Object.entries(places).map(([name, number]) => `/${name} [${page(number)} /XYZ 0 700 0]`)
  const objects = [
    `<</Title ${pdfString(title)}\n/Producer (Skia/PDF m156)>>`,
    `<</Type /Catalog\n/Pages 3 0 R\n/Dests 4 0 R\n${isTagged ? '/MarkInfo <</Type /MarkInfo\n/Marked true>>\n/StructTreeRoot 4 0 R\n' : ''}/Outlines 5 0 R\n/Lang (${language})>>`,
    `<</Type /Pages\n/Count ${pages}\n/Kids [${numbers.map(page).join(' ')}]>>`,
    `<<${names.join('\n')}>>`,
    `<</Type /Outlines\n/Count ${bookmarks}>>`,
    ...numbers.map(() => '<</Type /Page\n/Parent 3 0 R>>'),
  ]
  return rigFile(objects)
}

/** A file of these objects, numbered from 1; the first is the information, the second the catalog. */
export function rigFile(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, position) => {
    const offset = file.length
    file += `${position + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file + end, 'latin1')
}

/** What a printer would make of a page: a PDF with its title, its language and the places it has, all on one page each. */
export function rigPrint(html: string, pageOf: (name: string) => number = () => 1): Uint8Array {
  const names = [...html.matchAll(/ href="#([^"]+)"/gu)].map((match) => match[1] ?? '')
  const places = Object.fromEntries(names.map((name) => [name, pageOf(name)]))
  return rigPdf({
    title: /<title>([^<]*)/u.exec(html)?.[1] ?? '',
    language: /<html lang="([^"]*)"/u.exec(html)?.[1] ?? '',
    isTagged: true,
    pages: Math.max(1, ...Object.values(places)),
    places,
    bookmarks: [...html.matchAll(/<h[1-3][ >]/gu)].length,
  })
}
