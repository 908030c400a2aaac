import type { Pen } from './pen.ts'
import { fieldXml } from './writeFields.ts'
import { languageXml, writeRuns } from './writeRuns.ts'
import { textXml } from './xml.ts'
import type { OutlineRun } from '../../../core/outline/outline.ts'
import { documentTexts } from '../documentTexts.ts'

/** The row Word counts a caption in. One per kind, whatever the language, so that the numbers never start again. */
const sequences = { table: 'Tabulka', picture: 'Obrazok' } as const

/** "Tabuľka 3: ..." with a number Word counts; `look` are properties of the paragraph beside its style. */
export function writeCaption(
  pen: Pen,
  kind: 'table' | 'picture',
  number: number,
  caption: readonly OutlineRun[],
  look: string,
): string {
  const language = caption[0]?.language ?? pen.language
  const sentence = documentTexts[language](kind === 'table' ? 'document:label.table' : 'document:label.picture', {
    number: '\n',
  })
  const [before = '', after = ''] = sentence.split('\n')
  const spoken = languageXml(pen, language)
  const properties = spoken === '' ? '' : `<w:rPr>${spoken}</w:rPr>`
  return (
    `<w:p><w:pPr><w:pStyle w:val="Caption"/>${look}</w:pPr><w:r>${properties}${textXml(before)}</w:r>` +
    fieldXml(`SEQ ${sequences[kind]} \\* ARABIC`, String(number), properties) +
    `<w:r>${properties}${textXml(`${after} `)}</w:r>${writeRuns(pen, caption)}</w:p>`
  )
}
