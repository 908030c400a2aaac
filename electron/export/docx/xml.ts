/** A text as it stands in XML, in an element or an attribute. */
export function escapeXml(text: string): string {
  return /[&<>"]/u.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : text
}

/** Words as Word keeps them: every space counts. */
export const textXml = (text: string): string => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`
