import { element } from './pageElement.ts'
import type { PageElement } from './pageElement.ts'
import type { Pen } from './pen.ts'
import { runNodes } from './runNodes.ts'
import type { OutlineList, OutlineParagraph } from '../outline/outline.ts'
import { maxListDepth } from '../plan/richText.ts'

/** Paragraphs and lists; inside a cell every paragraph looks alike, as in Word. */
export function textNodes(
  pen: Pen,
  blocks: readonly (OutlineParagraph | OutlineList)[],
  look: 'cell' | null = null,
): readonly PageElement[] {
  return blocks.map((block) =>
    block.type === 'list'
      ? listNode(pen, block, look ?? 'item', 0)
      : element('p', { class: look ?? classOf(block) }, ...runNodes(pen, block.runs)),
  )
}

const classOf = ({ role }: OutlineParagraph): string => (role === 'leadIn' ? 'body leadIn' : role)

function listNode(pen: Pen, list: OutlineList, look: 'cell' | 'item', depth: number): PageElement {
  const level = Math.min(depth, maxListDepth - 1)
  return element(
    list.isNumbered ? 'ol' : 'ul',
    { class: `${look} level${level}` },
    ...list.items.map((item) =>
      element(
        'li',
        {},
        ...item.blocks.map((block) =>
          block.type === 'list'
            ? listNode(pen, block, look, depth + 1)
            : element(
                'p',
                { class: block.role === 'leadIn' && look === 'item' ? 'item leadIn' : look },
                ...runNodes(pen, block.runs),
              ),
        ),
      ),
    ),
  )
}
