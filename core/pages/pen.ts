import type { NumberedHeading } from './headingNumbers.ts'
import type { Design } from '../house/design.ts'
import type { DocumentTexts } from '../outline/documentText.ts'
import type { OutlineFootnote, OutlineHeading } from '../outline/outline.ts'
import type { Language } from '../plan/localized.ts'

/** On which page something stands, by its id in the pages. */
export type PagesOf = ReadonlyMap<string, number>

/** What every piece of the pages is written with. */
export type Pen = Readonly<{
  design: Design
  texts: DocumentTexts
  /** the language of the document; what speaks the other one says so */
  language: Language
  pages: PagesOf
  headings: ReadonlyMap<OutlineHeading, NumberedHeading>
  /** the notes of the section under way */
  notes: OutlineFootnote[]
}>
