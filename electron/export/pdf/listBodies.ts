import type { PdfFile } from './pdfFile.ts'

/** Puts what an item of a list says into the body the structure wants beside its sign (ISO 32000-1, 14.8.4.3.3). */
export function addListBodies(file: PdfFile): void {
  for (const id of file.ids) {
    const item = file.object(id)
    if (!item.includes('/S /LI\n')) continue
    const kids = /\/K (?:\[((?:\d+ 0 R\s*)+)\]|(\d+ 0 R))/u.exec(item)
    const names = ((kids?.[1] ?? kids?.[2] ?? '').match(/\d+(?= 0 R)/gu) ?? []).map(Number)
    const said = names.filter((kid) => !/\/S \/(?:Lbl|LBody)\b/u.test(file.object(kid)))
    if (kids === null || said.length === 0) continue
    const body = file.add(`<</Type /StructElem\n/S /LBody\n/P ${id} 0 R\n/K ${listOf(said)}>>`)
    for (const kid of said) file.change(kid, file.object(kid).replace(`/P ${id} 0 R`, `/P ${body} 0 R`))
    const others = names.filter((kid) => !said.includes(kid))
    file.change(id, item.replace(kids[0], `/K ${listOf([...others, body])}`))
  }
}

const listOf = (ids: readonly number[]): string => `[${ids.map((id) => `${id} 0 R`).join(' ')}]`
