import { createHash } from 'node:crypto'

import { addContainer } from './container/addContainer.ts'
import { documentTexts } from './documentTexts.ts'
import { writeDocx } from './docx/writeDocx.ts'
import { hasSameParts, proveDocument } from './proveDocument.ts'
import { readWord } from './word/readWord.ts'
import { textOfParagraph } from './word/wordDocument.ts'
import type { DocumentLanguage, ExportPreset, ExportReport } from '../../core/bridge/exporting.ts'
import { designOf } from '../../core/house/designOf.ts'
import { dressOutline } from '../../core/house/dressOutline.ts'
import { usualHouse } from '../../core/house/house.ts'
import type { House } from '../../core/house/house.ts'
import { bookmarkName } from '../../core/outline/bookmarkName.ts'
import { coveredFields } from '../../core/outline/coveredFields.ts'
import type { CoveredField } from '../../core/outline/coveredFields.ts'
import { languagesOf, makeOutline } from '../../core/outline/makeOutline.ts'
import { languages } from '../../core/plan/localized.ts'
import type { Language } from '../../core/plan/localized.ts'
import { pointerOf } from '../../core/plan/place.ts'
import type { Plan } from '../../core/plan/schema.ts'
import { wording } from '../../core/text/wording.ts'
import { textsIn } from '../texts.ts'

export type DocumentChoice = Readonly<{
  preset: ExportPreset
  language: DocumentLanguage
  /** whether the plan travels inside the document; it does unless told otherwise */
  isPlanInside?: boolean
  /** in which language the linter speaks; Slovak unless told */
  reader?: Language
}>
export type MadeDocument = Readonly<{ bytes: Uint8Array; suggestedName: string; report: ExportReport }>

/**
 * Writes a plan as a Word document and reads the written file back: the report says which fields were found in it.
 * `at` is the only time in the file, so that the same plan of the same house at the same time gives the same bytes.
 */
export async function makeDocument(
  plan: Plan,
  choice: DocumentChoice,
  at: Date,
  house: House = usualHouse,
): Promise<MadeDocument> {
  const { preset } = choice
  const spoken = languagesOf(preset, choice.language)
  const outline = dressOutline(makeOutline(plan, preset, choice.language, documentTexts), plan, house)
  const printed = await writeDocx(outline, plan, designOf(house), at)
  const written = readWord(printed)
  const lines = [...written.paragraphs.map(textOfParagraph), ...written.sideTexts]
  const bytes = choice.isPlanInside === false ? printed : addContainer(printed, plan, outline, preset, spoken, lines)
  const fields = coveredFields(plan, preset, spoken, documentTexts)
  const full = fields.filter((field) => field.lines.length > 0)
  const missing = full.filter((field) => !isWritten(plan, field, written.bookmarks))
  const named = (field: CoveredField): { path: string; language: Language } => ({
    path: pointerOf(plan, field.place),
    language: field.language,
  })
  if (!hasSameParts(bytes, printed)) throw new Error('the document changed when the plan was put into it')
  const language = spoken.length > 1 ? 'both' : spoken[0]
  const counts = { covered: full.length, found: full.length - missing.length }
  const { proof, lint } = proveDocument(
    bytes,
    written,
    { preset, language, outline, fields: counts },
    choice.reader ?? 'sk',
  )
  return {
    bytes,
    suggestedName: fileName(outline.title, preset, spoken[0]),
    report: {
      preset,
      language,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      headings: written.paragraphs.filter((paragraph) => paragraph.headingLevel !== null).length,
      tables: written.tables.length,
      fields: { ...counts, missing: missing.map(named) },
      proof,
      lint: {
        findings: lint.findings.map(({ rule, severity, path, message, place, source }) => ({
          rule,
          severity,
          path,
          message,
          place,
          source,
        })),
        counts: lint.counts,
      },
      empty: fields.filter((field) => field.requirement === 'required' && field.lines.length === 0).map(named),
    },
  }
}

/** Every line of the field stands inside its own bookmark; side by side, what both languages write alike stands once. */
function isWritten(plan: Plan, field: CoveredField, bookmarks: ReadonlyMap<string, string>): boolean {
  const text = wording(
    languages.map((language) => bookmarks.get(bookmarkName(plan, field.place, language)) ?? '').join('\n'),
  )
  return field.lines.every((line) => text.includes(wording(line)))
}

/** No system of files refuses the name, and no one has to guess which document it is. */
export function fileName(title: string, preset: ExportPreset, language: Language): string {
  const t = textsIn(language)
  const short = title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 100)
    .trim()
  return `${t(nameKeys[preset], { title: short }).replace(/[. ]+$/u, '')}.docx`
}

const nameKeys = {
  council: 'document:fileName.council',
  plan: 'document:fileName.plan',
  ogp: 'document:fileName.ogp',
  bilingual: 'document:fileName.bilingual',
} as const satisfies Record<ExportPreset, string>
