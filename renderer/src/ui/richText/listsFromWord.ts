import { maxListDepth } from '../../../../core/plan/richText.ts'

type ListName = 'ul' | 'ol'
type Level = Readonly<{ list: HTMLElement; name: ListName }>

/**
 * Word copies a list as paragraphs whose style says `mso-list: l0 level2 lfo1` and whose first words are the drawn
 * bullet or number (`mso-list: Ignore`). Neighbouring ones are put back together as lists.
 */
export function listsFromWord(body: Element, styleName: string): void {
  const isItem = (node: Element | null): node is HTMLElement =>
    node !== null && /mso-list:(?!\s*(ignore|none))/iu.test(node.getAttribute(styleName) ?? '') && isBlock(node)
  for (const paragraph of body.querySelectorAll(`p[${styleName}*="mso-list"], h1, h2, h3, h4, h5, h6`)) {
    if (!paragraph.isConnected || !isItem(paragraph) || isItem(paragraph.previousElementSibling)) continue
    const items: HTMLElement[] = []
    for (let next: Element | null = paragraph; isItem(next); next = next.nextElementSibling) items.push(next)
    paragraph.before(...listsOf(items, styleName))
    for (const item of items) item.remove()
  }
}

const isBlock = (node: Element): boolean => /^(p|h[1-6])$/u.test(node.localName)

function listsOf(items: readonly HTMLElement[], styleName: string): readonly HTMLElement[] {
  const tops: HTMLElement[] = []
  const open: Level[] = []
  for (const item of items) {
    const depth = Math.min(depthOf(item.getAttribute(styleName) ?? ''), maxListDepth, open.length + 1)
    const name = takeMarker(item, styleName)
    open.length = Math.min(open.length, depth)
    if (open.at(-1)?.name !== name && open.length === depth) open.pop()
    if (open.length < depth) {
      const list = item.ownerDocument.createElement(name)
      const parent = open.at(-1)?.list
      if (parent === undefined) tops.push(list)
      else (parent.lastElementChild ?? parent).append(list)
      open.push({ list, name })
    }
    const line = item.ownerDocument.createElement('li')
    const paragraph = item.ownerDocument.createElement('p')
    paragraph.append(...item.childNodes)
    line.append(paragraph)
    open.at(-1)?.list.append(line)
  }
  return tops
}

const depthOf = (style: string): number => Number(/level(\d)/iu.exec(style)?.[1] ?? 1)

/** Takes the drawn bullet or number away; a number, a letter or a Roman number with a dot or bracket is a numbered list. */
function takeMarker(item: HTMLElement, styleName: string): ListName {
  const markers = [...item.querySelectorAll(`[${styleName}*="mso-list"]`)]
  const drawn = markers.map((marker) => marker.textContent).join('')
  for (const marker of markers) marker.remove()
  return /^\s*\(?([\d.]+|[a-z]{1,5})[.)]/iu.test(drawn) ? 'ol' : 'ul'
}
