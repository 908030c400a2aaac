import { textOf } from '../../core/outline/outline.ts'
import type { OutlineBlock, OutlineDocument } from '../../core/outline/outline.ts'

/** The same text as a web page, for another program to turn into a Word document. */
export function outlineHtml(outline: OutlineDocument): string {
  return `<!doctype html><meta charset="utf-8"><title>x</title>${outline.parts.flatMap((part) => part.blocks.map(html)).join('\n')}`
}

function html(block: OutlineBlock): string {
  switch (block.type) {
    case 'titlePage':
      return block.titles.map((runs) => `<h1>${escaped(textOf(runs))}</h1>`).join('')
    case 'heading':
      return `<h${block.level}>${escaped(textOf(block.runs))}</h${block.level}>`
    case 'paragraph':
      return `<p>${escaped(textOf(block.runs))}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${item.blocks.map(html).join('')}</li>`).join('')}</ul>`
    case 'keyValues':
      return block.items.map((item) => `<p>${escaped(textOf([...item.label, ...item.value]))}</p>`).join('')
    case 'picture':
      return `<p>${escaped(textOf(block.caption))}</p>`
    case 'table':
      return `<p>${escaped(textOf(block.caption))}</p><table>${[block.header, ...block.rows]
        .map((row) => `<tr>${row.map((cell) => `<td>${cell.blocks.map(html).join('')}</td>`).join('')}</tr>`)
        .join('')}</table>`
    case 'tableOfContents':
    case 'clauses':
    case 'signature':
      return ''
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
