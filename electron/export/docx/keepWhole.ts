/**
 * Forbids Word to cut some paragraphs, by their position among those outside of tables: where LibreOffice leaves one whole,
 * both programs have the same pages, and the contents are right in both.
 */
export function keepWhole(body: readonly string[], positions: readonly number[]): readonly string[] {
  if (positions.length === 0) return body
  const wanted = new Set(positions)
  let position = -1
  return body.map((piece) =>
    piece.replaceAll(/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*[^/>])?>(?:<w:pPr>.*?<\/w:pPr>)?/gsu, (found) => {
      if (found.startsWith('<w:tbl>') || !wanted.has(++position)) return found
      if (found.includes('<w:keepLines/>')) return found
      return found.includes('<w:pPr>')
        ? found.replace(leading, '$&<w:keepLines/>')
        : `${found}<w:pPr><w:keepLines/></w:pPr>`
    }),
  )
}

/** What the schema wants before it. */
const leading = /<w:pPr>(?:<w:pStyle [^>]*\/>)?(?:<w:keepNext\/>)?/u
