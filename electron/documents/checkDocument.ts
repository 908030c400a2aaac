import { pagesOf } from './office.ts'
import { isPrinted, leftToRight, textOfPages } from './printedText.ts'
import type { MadeDocument } from '../export/makeDocument.ts'
import { documentTexts } from '../export/documentTexts.ts'
import { parseForeignFile } from '../import/parseForeignFile.ts'
import type { DocumentLanguage, ExportPreset } from '../../core/bridge/documentChoice.ts'
import { coveredFields } from '../../core/outline/coveredFields.ts'
import { languagesOf, makeOutline } from '../../core/outline/makeOutline.ts'
import { textOf } from '../../core/outline/outline.ts'
import type { OutlineDocument } from '../../core/outline/outline.ts'
import { printedPlan } from '../../core/outline/printedPlan.ts'
import type { Plan } from '../../core/plan/schema.ts'

/** Every preset in every language it speaks. */
export const choices: readonly Readonly<{ preset: ExportPreset; language: DocumentLanguage }>[] = [
  { preset: 'council', language: 'sk' },
  { preset: 'council', language: 'en' },
  { preset: 'council', language: 'both' },
  { preset: 'plan', language: 'sk' },
  { preset: 'plan', language: 'en' },
  { preset: 'plan', language: 'both' },
  { preset: 'ogp', language: 'en' },
  { preset: 'bilingual', language: 'both' },
]
export type Choice = (typeof choices)[number]

/** What is wrong with the bytes as they were written. */
export function writtenFaults({ report }: MadeDocument, again: MadeDocument): readonly string[] {
  const { proof, lint, fields } = report
  return [
    ...fields.missing.map(({ path, language }) => `not in the document: ${path} (${language})`),
    ...lint.findings.map(({ rule, path, place }) => `linter ${rule}, ${path}: ${place.excerpt}`),
    ...(proof.tables.found < proof.tables.expected ? ['a table is missing'] : []),
    ...(proof.pictures.found < proof.pictures.expected ? ['a picture is missing'] : []),
    ...(proof.carriesPlan ? [] : ['the plan is not inside']),
    ...(again.report.sha256 === report.sha256 ? [] : ['the same plan gave other bytes']),
  ]
}

/** What is wrong with it on paper. */
export async function printedFaults(plan: Plan, choice: Choice, pdf: string): Promise<readonly string[]> {
  const outline = makeOutline(plan, choice.preset, choice.language, documentTexts)
  const faults = missingTexts(plan, choice, outline, await pagesOf(pdf, 'raw'))
  return [...faults, ...contentsFaults(await pagesOf(pdf, 'layout'), outline)]
}

/** The texts of the plan that no page shows. */
export function missingTexts(
  plan: Plan,
  { preset, language }: Choice,
  outline: OutlineDocument,
  pages: readonly string[],
): readonly string[] {
  const text = textOfPages(
    pages,
    outline.parts.map((part) => textOf(part.header)),
  )
  const lines = coveredFields(plan, preset, languagesOf(preset, language), documentTexts).flatMap((field) =>
    field.lines.flatMap((line) => line.split('\n')).map((line) => ({ line, place: field.place })),
  )
  return lines
    .filter(({ line }) => !isPrinted(text, line))
    .map(({ place, line }) => `not printed: ${place}: ${line.slice(0, 60)}`)
}

/** The numbers in the contents are the pages the headings are on. */
function contentsFaults(pages: readonly string[], outline: OutlineDocument): readonly string[] {
  const title = outline.parts.flatMap((part) => part.blocks).find((block) => block.type === 'tableOfContents')
  if (title === undefined) return []
  const entries = pages.flatMap((page) => [...page.matchAll(/^\s*(.*?\S)\s?\.{3,}\s*(\d+)\s*$/gmu)])
  if (entries.length === 0) return ['the contents show no page numbers']
  return entries
    .filter(
      ([, words = '', number = '']) =>
        !leftToRight(pages[Number(number) - 1] ?? '').includes(leftToRight(words.replace(/^[\d.]+\s+/u, ''))),
    )
    .map(([, words = '', number = '']) => `contents: page ${number} has no "${words.trim().slice(0, 50)}"`)
}

/** What our document lost on its way through another program. */
export function resavedFaults(plan: Plan, { preset, language }: Choice, bytes: Uint8Array): readonly string[] {
  const result = parseForeignFile({ bytes, fileName: 'a.docx', revisions: 'accepted', idPrefix: 'back' })
  if (!result.ok) return [`saved again, it can not be read: ${result.error.code}`]
  const { plan: back, report } = result.value
  const { origin } = back
  const expected = { ...printedPlan(plan, makeOutline(plan, preset, language, documentTexts)), origin }
  return [
    ...report.changed.map(({ path }) => `saved again, it says something else: ${path}`),
    ...report.unread.map(({ text, from }) => `saved again, nobody knows: ${from}: ${text.slice(0, 60)}`),
    ...(JSON.stringify(back) === JSON.stringify(expected) ? [] : ['saved again, it is another plan']),
  ]
}
