import { listsFromWord } from './listsFromWord.ts'
import { rowsToParagraphs } from './rowsToParagraphs.ts'

/**
 * Pasted HTML as the editor understands it: lists that Word draws with paragraphs become lists, bold and italic written
 * as styles become marks, rows of a table become paragraphs; deleted words, notes and empty paragraphs are left out.
 */
export function cleanPasted(html: string): string {
  const { body } = new DOMParser().parseFromString(withoutStyleAttributes(html), 'text/html')
  for (const element of body.querySelectorAll(notText)) element.remove()
  for (const element of body.querySelectorAll(`[${styleName}]`)) wearMarks(element)
  listsFromWord(body, styleName)
  rowsToParagraphs(body)
  for (const paragraph of body.querySelectorAll('p'))
    if (paragraph.textContent.trim() === '' && paragraph.querySelector('br') === null) paragraph.remove()
  return body.innerHTML
}

/** Tracked deletions, notes and comments of Word, and what is no text at all. */
const notText = [
  'del, style, script, meta, link, title, xml, img',
  'a[href^="#_ftn"], a[href^="#_edn"], a[href^="#_msocom"]',
  '.MsoCommentReference, .MsoFootnoteReference, .MsoEndnoteReference',
  '[data-style*="mso-element:comment-list"], [data-style*="mso-element:footnote-list"]',
].join(', ')

const styleName = 'data-style'

/** The page's own policy forbids style attributes, even in a document that is never shown: they are read, never applied. */
function withoutStyleAttributes(html: string): string {
  return html.replace(/<[a-z][^<>]*>/giu, (tag) => tag.replace(/\sstyle\s*=/iu, ` ${styleName}=`))
}

function wearMarks(element: Element): void {
  const style = element.getAttribute(styleName) ?? ''
  const isBold = /(?<!-)font-weight\s*:\s*(bold|[6-9]00)/iu.test(style)
  const isItalic = /(?<!-)font-style\s*:\s*italic/iu.test(style)
  // Some programs wrap all they copy in a <b> that is not bold.
  if (element.localName === 'b' && /(?<!-)font-weight\s*:\s*(normal|400)/iu.test(style))
    element.replaceWith(...element.childNodes)
  else if (element.localName === 'span') {
    if (isBold) wrapContent(element, 'strong')
    if (isItalic) wrapContent(element, 'em')
  }
}

function wrapContent(element: Element, name: string): void {
  const mark = element.ownerDocument.createElement(name)
  mark.append(...element.childNodes)
  element.append(mark)
}
