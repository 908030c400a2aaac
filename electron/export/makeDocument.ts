import { createHash } from 'node:crypto'

import { documentTexts } from './documentTexts.ts'
import { joinLinted, lintWord } from './lint/lintDocument.ts'
import { joinRead, writeOne, zipDocuments } from './pieces.ts'
import type { Wish } from './pieces.ts'
import { proveDocument } from './proveDocument.ts'
import type { DocumentLanguage, ExportPreset, ExportReport } from '../../core/bridge/exporting.ts'
import { usualHouse } from '../../core/house/house.ts'
import type { House } from '../../core/house/house.ts'
import { bookmarkName } from '../../core/outline/bookmarkName.ts'
import { coveredFields } from '../../core/outline/coveredFields.ts'
import type { CoveredField } from '../../core/outline/coveredFields.ts'
import { languagesOf, makeOutline, makePieces } from '../../core/outline/makeOutline.ts'
import { languages } from '../../core/plan/localized.ts'
import type { Language } from '../../core/plan/localized.ts'
import { numberOf } from '../../core/plan/numbers.ts'
import { joinPlace, pointerOf } from '../../core/plan/place.ts'
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
  /** for `commitment`: which one */
  commitmentId?: string | null
  /** for `council`: a document per part, in one zip */
  isSplit?: boolean
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
  const commitmentId = choice.commitmentId ?? null
  const whole = makeOutline(plan, preset, choice.language, documentTexts, commitmentId)
  const isSplit = preset === 'council' && choice.isSplit === true
  const wishes: readonly Wish[] = isSplit
    ? makePieces(plan, choice.language, documentTexts)
    : [{ piece: null, outline: whole }]
  const manner = { preset, spoken, isPlanInside: choice.isPlanInside !== false, house, at }
  const [first, ...others] = await Promise.all(wishes.map((wish) => writeOne(plan, wish, manner)))
  if (first === undefined) throw new Error('there is nothing to write')
  const documents = [first, ...others] as const
  const written = joinRead(documents)
  const outline = { ...whole, parts: documents.flatMap((document) => document.outline.parts) }
  const bytes = isSplit ? zipDocuments(documents) : first.bytes
  const fields = coveredFields(plan, preset, spoken, documentTexts, commitmentId)
  const full = fields.filter((field) => field.lines.length > 0)
  const missing = full.filter((field) => !isWritten(plan, field, written.bookmarks))
  const named = (field: CoveredField): { path: string; language: Language } => ({
    path: pointerOf(plan, field.place),
    language: field.language,
  })
  const language = spoken.length > 1 ? 'both' : spoken[0]
  const counts = { covered: full.length, found: full.length - missing.length }
  // Each by itself: a document per part has a title page and headings of its own.
  const lint = joinLinted(documents.map(({ read }) => lintWord(read, choice.reader ?? 'sk')))
  const proof = proveDocument(
    (documents.find((document) => document.carriesPlan) ?? first).bytes,
    written,
    { preset, language, outline, fields: counts },
    lint,
  )
  return {
    bytes,
    suggestedName: fileName(outline.title, preset, spoken[0], isSplit ? 'zip' : 'docx', numberIn(plan, commitmentId)),
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
  const read = languages.map((language) => bookmarks.get(bookmarkName(plan, field.place, language)) ?? '').join('\n')
  // Most fields are short and read as they were typed.
  if (field.lines.every((line) => read.includes(line))) return true
  const text = wording(read)
  return field.lines.every((line) => text.includes(wording(line)))
}

export const numberIn = (plan: Plan, commitmentId: string | null): string =>
  commitmentId === null ? '' : numberOf(plan, joinPlace('commitments', commitmentId))

/** No system of files refuses the name, and no one has to guess which document it is. */
export function fileName(
  title: string,
  preset: ExportPreset,
  language: Language,
  ending: 'docx' | 'zip' | 'pdf',
  number: string,
): string {
  const t = textsIn(language)
  const short = title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 100)
    .trim()
  return `${t(nameKeys[preset], { title: short, number }).replace(/[. ]+$/u, '')}.${ending}`
}

const nameKeys = {
  council: 'document:fileName.council',
  plan: 'document:fileName.plan',
  ogp: 'document:fileName.ogp',
  bilingual: 'document:fileName.bilingual',
  commitment: 'document:fileName.commitment',
} as const satisfies Record<ExportPreset, string>
