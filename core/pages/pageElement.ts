/** A piece of a page as HTML knows it, before there is a DOM: the preview builds elements of it, the PDF a text. */
export type PageNode = string | PageElement
export type PageElement = Readonly<{
  tag: PageTag
  attributes: Readonly<Record<string, string>>
  children: readonly PageNode[]
}>

/** Nothing here can run: no script, no frame, no form, no style of its own. */
export type PageTag =
  | 'section'
  | 'nav'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'p'
  | 'span'
  | 'b'
  | 'i'
  | 'a'
  | 'sup'
  | 'img'
  | 'br'
  | 'ul'
  | 'ol'
  | 'li'
  | 'table'
  | 'colgroup'
  | 'col'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'

export function element(
  tag: PageTag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly PageNode[]
): PageElement {
  return { tag, attributes, children }
}

/** The piece as HTML, everything escaped. Attributes that only the preview reads (`data-…`) stay behind. */
export function htmlOf(node: PageNode): string {
  if (typeof node === 'string') return escapeHtml(node)
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => !name.startsWith('data-'))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')
  const start = `<${node.tag}${attributes}>`
  return voidTags.has(node.tag) ? start : `${start}${node.children.map(htmlOf).join('')}</${node.tag}>`
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const voidTags: ReadonlySet<PageTag> = new Set(['br', 'col', 'img'])
