/**
 * The blocks of the parts in the body the library left empty, each part with the properties of its section behind it. In
 * pieces that are never put together as a text: that of a long document takes thirty megabytes.
 */
export function bodyXml(empty: string, bodies: readonly (readonly string[])[]): readonly string[] {
  const sections = empty.match(/<w:sectPr.*?<\/w:sectPr>/gsu) ?? []
  const start = empty.indexOf('<w:body>') + '<w:body>'.length
  const lastBody = bodies.length - 1
  const pieces: string[] = [empty.slice(0, start)]
  bodies.forEach((blocks, position) => {
    const section = sections[position] ?? ''
    const last = blocks.length - 1
    blocks.forEach((block, at) => {
      pieces.push(at === last && position !== lastBody ? endSection(block, section) : block)
    })
    if (last < 0) pieces.push(endSection('', section))
    else if (position === lastBody) pieces.push(section)
  })
  pieces.push('</w:body></w:document>')
  return pieces
}

/** All sections but the last one stand in the properties of their last paragraph; a table needs one behind it. */
function endSection(body: string, section: string): string {
  if (!body.endsWith('</w:p>'))
    return `${body}<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section}</w:pPr></w:p>`
  const start = Math.max(body.lastIndexOf('<w:p>'), 0)
  const paragraph = body.slice(start)
  const ended = paragraph.startsWith('<w:p><w:pPr>')
    ? paragraph.replace('</w:pPr>', () => `${section}</w:pPr>`)
    : paragraph.replace('<w:p>', () => `<w:p><w:pPr>${section}</w:pPr>`)
  return body.slice(0, start) + ended
}
