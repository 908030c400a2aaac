import { cellTop } from './writeTable.ts'

/** Twips; two points that no eye sees, and more than the hair a table has to be moved by. */
export const loosening = 40

/** Gives the headers of some tables, by their position among the tables, a little more room above their words. */
export function loosenTables(body: readonly string[], positions: readonly number[]): readonly string[] {
  if (positions.length === 0) return body
  const wanted = new Set(positions)
  let position = -1
  return body.map((piece) => {
    let text = ''
    let end = 0
    for (let at = piece.indexOf('<w:tbl>'); at >= 0; at = piece.indexOf('<w:tbl>', at + 1)) {
      position++
      if (!wanted.has(position)) continue
      const behind = piece.indexOf('</w:tr>', at)
      text += piece.slice(end, at) + loosened(piece.slice(at, behind))
      end = behind
    }
    return text + piece.slice(end)
  })
}

function loosened(header: string): string {
  return header.replace(/<w:tcPr>.*?<\/w:tcPr>/gsu, (properties) => {
    const top = `<w:top w:type="dxa" w:w="${cellTop + loosening}"/>`
    return properties.includes('<w:tcMar>')
      ? properties.replace('<w:tcMar>', `<w:tcMar>${top}`)
      : properties.replace('</w:tcPr>', `<w:tcMar>${top}</w:tcMar></w:tcPr>`)
  })
}
