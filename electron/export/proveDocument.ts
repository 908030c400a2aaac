import type { Parts } from './docx/packParts.ts'
import type { Linted } from './lint/lintDocument.ts'
import type { WordDocument } from './word/wordDocument.ts'
import { openPackage } from '../import/package.ts'
import { readContainer } from '../import/docx/readContainer.ts'
import type { DocumentProof } from '../../core/bridge/documentProof.ts'
import type { DocumentLanguage, ExportPreset } from '../../core/bridge/documentChoice.ts'
import type { OutlineDocument } from '../../core/outline/outline.ts'
import { languages } from '../../core/plan/localized.ts'
import type { Language } from '../../core/plan/localized.ts'

/** What the written bytes are held against: what the plan and its outline say must be in them. */
export type Wanted = Readonly<{
  preset: ExportPreset
  language: DocumentLanguage
  outline: OutlineDocument
  fields: Readonly<{ covered: number; found: number }>
}>

/** The proof of what has been read back, and what the linter found in it. */
export function proveDocument(
  bytes: Uint8Array,
  written: WordDocument,
  { preset, language, outline, fields }: Wanted,
  lint: Linted,
): DocumentProof {
  const blocks = outline.parts.flatMap((part) => part.blocks)
  return {
    preset,
    language,
    fields: { expected: fields.covered, found: fields.found },
    tables: { expected: blocks.filter((block) => block.type === 'table').length, found: written.tables.length },
    pictures: { expected: blocks.filter((block) => block.type === 'picture').length, found: written.pictures.length },
    languages: languagesIn(written),
    lint: lint.counts,
    carriesPlan: readContainer(openPackage(bytes), 'word/document.xml') !== null,
  }
}

function languagesIn({ paragraphs, defaultLanguage }: WordDocument): Language[] {
  const tags = new Set(
    paragraphs.flatMap(({ runs }) => runs.map((run) => (run.language || defaultLanguage).slice(0, 2))),
  )
  return languages.filter((language) => tags.has(language))
}

/** The container was added and nothing else was touched, nor was anything lost in packing: what was read of the parts holds for the file. */
export function hasSameParts(final: Uint8Array, printed: Parts): boolean {
  const file = openPackage(final)
  const named = new Set(['[Content_Types].xml', 'word/_rels/document.xml.rels'])
  return Object.entries(printed).every(
    ([name, part]) => named.has(name) || (file.has(name) && Buffer.compare(file.bytes(name), part) === 0),
  )
}
