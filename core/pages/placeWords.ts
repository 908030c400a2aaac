import { cutAtWord } from '../outline/runningTitle.ts'
import type { PageElement, PageNode, PageTag } from './pageElement.ts'

/** What stands at every place links of a page may lead to, by its id: its words, or those of the line it is in. */
export function placeWords(nodes: readonly PageElement[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const visit = (node: PageNode, line: PageElement | null): void => {
    if (typeof node === 'string') return
    const own = inLine.has(node.tag) ? line : node
    const { id } = node.attributes
    if (id !== undefined) words.set(id, shortened(textOf(own ?? node)))
    for (const child of node.children) visit(child, own)
  }
  for (const node of nodes) visit(node, null)
  return words
}

const inLine: ReadonlySet<PageTag> = new Set(['span', 'b', 'i', 'a', 'sup', 'img', 'br'])

function textOf(node: PageNode): string {
  if (typeof node === 'string') return node
  return node.tag === 'br' ? ' ' : node.children.map(textOf).join('')
}

/** As much as somebody listens to before deciding to go there. */
const longest = 150

function shortened(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim()
  return words.length <= longest ? words : `${cutAtWord(words, longest)}…`
}
