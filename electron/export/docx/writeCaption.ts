import type { Pen } from './pen.ts'
import { fieldXml } from './writeFields.ts'
import { languageXml, writeRuns } from './writeRuns.ts'
import { textXml } from './xml.ts'
import { captionLabel } from '../../../core/outline/captionLabel.ts'
import type { OutlineRun } from '../../../core/outline/outline.ts'
import type { Language } from '../../../core/plan/localized.ts'
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
  const { names, behind, language } = captionLabel(caption, kind, documentTexts, pen.language)
  const run = (text: string, spoken: Language): string => `<w:r>${propertiesIn(pen, spoken)}${textXml(text)}</w:r>`
  return (
    `<w:p><w:pPr><w:pStyle w:val="Caption"/>${look}</w:pPr>${names.map((name) => run(name.text, name.language)).join('')}` +
    fieldXml(`SEQ ${sequences[kind]} \\* ARABIC`, String(number), propertiesIn(pen, language)) +
    `${run(`${behind} `, language)}${writeRuns(pen, caption)}</w:p>`
  )
}

function propertiesIn(pen: Pen, language: Language): string {
  const spoken = languageXml(pen, language)
  return spoken === '' ? '' : `<w:rPr>${spoken}</w:rPr>`
}
