/** A table can not stand in a long text: each row becomes a paragraph, its cells parted by a bar. A table of one column is only unwrapped. */
export function rowsToParagraphs(body: Element): void {
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    const rows = [...table.querySelectorAll('tr')]
    table.replaceWith(...rows.flatMap((row) => (row.cells.length < 2 ? cellContent(row) : [rowParagraph(row)])))
  }
}

const cellContent = (row: HTMLTableRowElement): Node[] => [...row.cells].flatMap((cell) => [...cell.childNodes])

function rowParagraph(row: HTMLTableRowElement): HTMLElement {
  const paragraph = row.ownerDocument.createElement('p')
  const filled = [...row.cells].filter((cell) => cell.textContent.trim() !== '')
  filled.forEach((cell, position) => {
    if (position > 0) paragraph.append(' | ')
    paragraph.append(...inlineContent(cell))
  })
  return paragraph
}

/** The words of a cell with their marks and links, its paragraphs and list items one after another. */
function inlineContent(cell: Element): readonly Node[] {
  for (const block of [...cell.querySelectorAll('p, div, ul, ol, li, h1, h2, h3, h4, h5, h6')].reverse())
    block.replaceWith(...block.childNodes, ' ')
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith(' ')
  const last = cell.lastChild
  if (last?.nodeType === 3) last.nodeValue = (last.nodeValue ?? '').trimEnd()
  return [...cell.childNodes]
}
