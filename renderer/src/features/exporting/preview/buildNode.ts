import type { PageNode } from '../../../../../core/pages/pageElement.ts'

/** Elements out of the neutral pieces of a page: no text is ever read as HTML. */
export function buildNode(node: PageNode): Node {
  if (typeof node === 'string') return document.createTextNode(node)
  const built = document.createElement(node.tag)
  for (const [name, value] of Object.entries(node.attributes))
    if (name === 'href' && value.startsWith('#')) leadTo(built, value.slice(1))
    else built.setAttribute(name, value)
  built.append(...node.children.map(buildNode))
  return built
}

/** A link inside the document: addresses of this page do not reach into the preview, so the preview follows it itself. */
function leadTo(link: HTMLElement, id: string): void {
  link.dataset['to'] = id
  link.role = 'link'
  link.tabIndex = 0
}
