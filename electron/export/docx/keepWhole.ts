import { changeParagraphs } from './changeParagraphs.ts'

/**
 * Forbids Word to cut some paragraphs, by their position among those outside of tables: where LibreOffice leaves one whole,
 * both programs have the same pages, and the contents are right in both.
 */
export function keepWhole(body: readonly string[], positions: readonly number[]): readonly string[] {
  return changeParagraphs(body, new Set(positions), (properties) =>
    properties.includes('<w:keepLines/>') ? properties : properties.replace(leading, '$&<w:keepLines/>'),
  )
}

/** What the schema wants before it. */
const leading = /^(?:<w:pStyle [^>]*\/>)?(?:<w:keepNext\/>)?/u
