import { textXml } from './xml.ts'

/**
 * A field with the result it shows until someone has it computed anew: never marked as outdated, because then Word asks
 * before it opens the document. `look` are the properties of its runs.
 */
export function fieldXml(instruction: string, result: string, look: string): string {
  const mark = (type: string): string => `<w:r>${look}<w:fldChar w:fldCharType="${type}"/></w:r>`
  return `${openField(instruction, look)}<w:r>${look}${textXml(result)}</w:r>${mark('end')}`
}

/** The start of a field whose result goes on over several paragraphs. */
export function openField(instruction: string, look: string): string {
  const mark = (type: string): string => `<w:r>${look}<w:fldChar w:fldCharType="${type}"/></w:r>`
  return `${mark('begin')}<w:r>${look}<w:instrText xml:space="preserve"> ${instruction.replaceAll('"', '&quot;')} </w:instrText></w:r>${mark('separate')}`
}

export const closeField = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'

/** Stands for the page of a bookmark until the pages are counted. */
export const pageMark = (bookmark: string): string => `${markStart}${bookmark}\u0002`
export const markStart = '\u0001'
/** No text of a person has these signs: they are not printable. */
export const pageMarks = /\u0001([^\u0002]+)\u0002/gu

export function pageField(bookmark: string, look: string): string {
  return fieldXml(`PAGEREF ${bookmark} \\h`, pageMark(bookmark), look)
}
