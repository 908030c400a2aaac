/** A text as it stands in XML, in an element or an attribute. */
export function escapeXml(text: string): string {
  return /[&<>"]/u.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : text
}

/** Words as Word keeps them: every space counts, and is said to where a reader could take it for the layout of the file. */
export const textXml = (text: string): string =>
  text.startsWith(' ') || text.endsWith(' ') || text.includes('  ') || otherSpace.test(text)
    ? `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`
    : `<w:t>${escapeXml(text)}</w:t>`

/** The same with line breaks. */
export const linesXml = (text: string): string =>
  text.includes('\n') ? text.split('\n').map(textXml).join('<w:br/>') : textXml(text)

const otherSpace = /[\t\r\n]/
