import { finding, paragraphPath } from './lintFinding.ts'
import type { LintFinding } from './lintFinding.ts'
import type { WordDocument } from '../word/wordDocument.ts'

/** A04: pictures have words. A05: text flows; a screen reader may never reach a text box. */
export function objectFindings(document: WordDocument): readonly LintFinding[] {
  return [
    ...document.pictures
      .filter((picture) => !picture.hasDescription)
      .map((picture) => finding('A04', paragraphPath(picture.paragraph))),
    ...document.textBoxes.map((paragraph) => finding('A05', paragraphPath(paragraph))),
  ]
}
