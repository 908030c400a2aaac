/** Changes the properties of some paragraphs, by their position among those outside of tables; the others stay as they are. */
export function changeParagraphs(
  body: readonly string[],
  positions: ReadonlySet<number>,
  change: (properties: string, position: number) => string,
): readonly string[] {
  if (positions.size === 0) return body
  let position = -1
  return body.map((piece) =>
    piece.replaceAll(
      /<w:tbl>.*?<\/w:tbl>|(<w:p(?: [^>]*[^/>])?>)(?:<w:pPr>(.*?)<\/w:pPr>)?/gsu,
      (found, start?: string, properties?: string) => {
        if (start === undefined || !positions.has(++position)) return found
        return `${start}<w:pPr>${change(properties ?? '', position)}</w:pPr>`
      },
    ),
  )
}
