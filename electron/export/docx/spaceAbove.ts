import { changeParagraphs } from './changeParagraphs.ts'

/** Gives some paragraphs another space above them, in twips, by their position among those outside of tables. */
export function spaceAbove(body: readonly string[], spaces: ReadonlyMap<number, number>): readonly string[] {
  return changeParagraphs(body, new Set(spaces.keys()), (properties, position) => {
    const before = `w:before="${spaces.get(position) ?? 0}"`
    if (!properties.includes('<w:spacing ')) return properties.replace(leading, `$&<w:spacing ${before}/>`)
    return properties.replace(/<w:spacing (?:w:before="\d+" ?)?/u, `<w:spacing ${before} `)
  })
}

/** What the schema wants before it, of what we write. */
const leading =
  /^(?:<w:pStyle [^>]*\/>)?(?:<w:keepNext\/>)?(?:<w:keepLines\/>)?(?:<w:pageBreakBefore\/>)?(?:<w:numPr>.*?<\/w:numPr>)?(?:<w:tabs>.*?<\/w:tabs>)?/su
