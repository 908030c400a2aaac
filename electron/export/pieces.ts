import { zipSync } from 'fflate'

import { addContainer } from './container/addContainer.ts'
import { packParts } from './docx/packParts.ts'
import { writeParts } from './docx/writeDocx.ts'
import { hasSameParts } from './proveDocument.ts'
import { readWordParts } from './word/readWord.ts'
import { textOfParagraph } from './word/wordDocument.ts'
import type { WordDocument } from './word/wordDocument.ts'
import type { ExportPreset } from '../../core/bridge/exporting.ts'
import { designOf } from '../../core/house/designOf.ts'
import { dressOutline } from '../../core/house/dressOutline.ts'
import type { House } from '../../core/house/house.ts'
import type { OutlineDocument } from '../../core/outline/outline.ts'
import type { CouncilPiece } from '../../core/outline/presets/council.ts'
import type { Language } from '../../core/plan/localized.ts'
import type { Plan } from '../../core/plan/schema.ts'
import { unpacked } from '../import/package.ts'
import { textsIn } from '../texts.ts'

/** A document to be written; `piece` says which part of the council's material it is, null for a whole document. */
export type Wish = Readonly<{ piece: CouncilPiece | null; outline: OutlineDocument }>
export type Written = Readonly<{
  name: string
  outline: OutlineDocument
  bytes: Uint8Array
  read: WordDocument
  carriesPlan: boolean
}>
type Manner = Readonly<{
  preset: ExportPreset
  spoken: readonly [Language, ...Language[]]
  isPlanInside: boolean
  house: House
  at: Date
}>

/**
 * Writes a document and reads it back, and makes sure that the packed file holds what was read. The plan travels in a
 * whole document, and of the parts in the plan's own.
 */
export async function writeOne(plan: Plan, { piece, outline }: Wish, manner: Manner): Promise<Written> {
  const { preset, spoken, isPlanInside, house, at } = manner
  const dressed = dressOutline(outline, plan, house)
  const printed = await writeParts(dressed, plan, designOf(house), at)
  const read = readWordParts(unpacked(printed))
  const lines = [...read.paragraphs.map(textOfParagraph), ...read.sideTexts]
  const carriesPlan = isPlanInside && (piece === null || piece === 'plan')
  const bytes = packParts(carriesPlan ? addContainer(printed, plan, dressed, preset, spoken, lines) : printed)
  if (!hasSameParts(bytes, printed)) throw new Error('the document changed when the plan was put into it')
  const name = piece === null ? '' : `${textsIn(spoken[0])(`document:piece.${piece}`)}.docx`
  return { name, outline: dressed, bytes, read, carriesPlan }
}

/** One file for all of them; the same documents give the same bytes. */
export function zipDocuments(documents: readonly Written[]): Uint8Array {
  const files = Object.fromEntries(documents.map(({ name, bytes }) => [name, bytes]))
  // A time without a zone: the archive's own clock knows none. Documents are packed already.
  return zipSync(files, { level: 0, mtime: new Date(1980, 0, 1) })
}

/** What was read of several documents, as if they were one. */
export function joinRead([first, ...others]: readonly [Written, ...Written[]]): WordDocument {
  return others.reduce<WordDocument>(
    (joined, { read }) => ({
      ...joined,
      paragraphs: [...joined.paragraphs, ...read.paragraphs],
      tables: [...joined.tables, ...read.tables],
      pictures: [...joined.pictures, ...read.pictures],
      bookmarks: joinBookmarks(joined.bookmarks, read.bookmarks),
    }),
    first.read,
  )
}

function joinBookmarks(
  left: ReadonlyMap<string, string>,
  right: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const joined = new Map(left)
  for (const [name, text] of right) joined.set(name, [joined.get(name), text].filter(Boolean).join('\n'))
  return joined
}
