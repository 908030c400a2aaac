import { contentsNode } from './contentsNode.ts'
import { clauseNodes, signatureNodes } from './councilNodes.ts'
import { countNodes, headingNumbers } from './headingNumbers.ts'
import { textNodes } from './listNodes.ts'
import { element } from './pageElement.ts'
import type { PageElement } from './pageElement.ts'
import type { PagesOf, Pen } from './pen.ts'
import { pictureNodes } from './pictureNodes.ts'
import { noteNodes, runNodes } from './runNodes.ts'
import { tableNodes } from './tableNodes.ts'
import { titleNodes } from './titleNodes.ts'
import type { Design } from '../house/design.ts'
import type { DocumentTexts } from '../outline/documentText.ts'
import type { KeyValues, OutlineBlock, OutlineDocument, OutlineHeading } from '../outline/outline.ts'

/** A stretch that starts a page: laid out for itself, it never moves what comes before or after it. */
export type PageSection = Readonly<{ part: number; nodes: readonly PageElement[] }>

/** A document as HTML in sections; the contents show the numbers of `pages`, and none where they are not known yet. */
export function pageSections(
  document: OutlineDocument,
  design: Design,
  texts: DocumentTexts,
  pages: PagesOf = new Map(),
): readonly PageSection[] {
  const { language } = document
  const pen: Pen = { design, texts, language, pages, headings: headingNumbers(document), notes: [] }
  return document.parts.flatMap((part, position) =>
    stretches(part.blocks).map((blocks) => {
      const nodes = blocks.flatMap((block) => blockNodes(pen, block))
      return { part: position, nodes: [...nodes, ...noteNodes(pen.notes.splice(0))] }
    }),
  )
}

/** The blocks of a part, cut where a new page starts anyway. */
function stretches(blocks: readonly OutlineBlock[]): readonly (readonly OutlineBlock[])[] {
  const cut: OutlineBlock[][] = []
  for (const block of blocks) {
    const last = cut.at(-1)
    if (last === undefined || startsPage(block)) cut.push([block])
    else last.push(block)
  }
  return cut
}

const startsPage = (block: OutlineBlock): boolean =>
  block.type === 'tableOfContents' || (block.type === 'heading' && block.startsPage)

function blockNodes(pen: Pen, block: OutlineBlock): readonly PageElement[] {
  switch (block.type) {
    case 'titlePage':
      return titleNodes(pen, block)
    case 'tableOfContents':
      return [contentsNode(pen, block)]
    case 'heading':
      return [headingNode(pen, block)]
    case 'paragraph':
    case 'list':
      return textNodes(pen, [block])
    case 'table':
      return tableNodes(pen, block)
    case 'picture':
      return pictureNodes(pen, block)
    case 'keyValues':
      return factNodes(pen, block)
    case 'clauses':
      return clauseNodes(pen, block)
    case 'signature':
      return signatureNodes(pen, block)
  }
}

function headingNode(pen: Pen, heading: OutlineHeading): PageElement {
  const { id = '', number = '' } = pen.headings.get(heading) ?? {}
  const look = [heading.startsPage ? 'startsPage' : '', number === '' ? '' : 'numbered'].filter((name) => name !== '')
  return element(
    headingTags[heading.level],
    { id, ...(look.length === 0 ? {} : { class: look.join(' ') }) },
    ...countNodes(number),
    ...runNodes(pen, heading.runs),
  )
}

const headingTags = { 1: 'h1', 2: 'h2', 3: 'h3' } as const

function factNodes(pen: Pen, block: KeyValues): readonly PageElement[] {
  const last = block.items.length - 1
  return block.items.map(({ label, value }, position) =>
    element(
      'p',
      { class: position === last ? 'fact' : 'fact leadIn' },
      element('b', {}, ...runNodes(pen, label)),
      ' ',
      ...runNodes(pen, value),
    ),
  )
}
