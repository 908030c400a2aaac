/** The blocks of the parts in the body the library left empty, each with the properties of its section behind it. */
export function bodyXml(empty: string, bodies: readonly (readonly string[])[]): string {
  const sections = empty.match(/<w:sectPr.*?<\/w:sectPr>/gsu) ?? []
  const start = empty.indexOf('<w:body>') + '<w:body>'.length
  const lastBody = bodies.length - 1
  let text = empty.slice(0, start)
  bodies.forEach((blocks, position) => {
    const section = sections[position] ?? ''
    const last = blocks.length - 1
    // A long text is put together once: only its last block is looked at.
    blocks.forEach((block, at) => {
      text += at === last && position !== lastBody ? endSection(block, section) : block
    })
    if (last < 0) text += endSection('', section)
    else if (position === lastBody) text += section
  })
  return `${text}</w:body></w:document>`
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
