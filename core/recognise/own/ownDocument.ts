import type { ExportPreset } from '../../bridge/exporting.ts'
import type { Language } from '../../plan/localized.ts'
import type { Plan } from '../../plan/schema.ts'
import type { ForeignBlock, ForeignDocument, ForeignParagraph, ForeignRun } from '../blocks.ts'

/** The part of a paragraph that stands inside a bookmark, and what stands around it. */
export type MarkedText = Readonly<{
  paragraph: ForeignParagraph
  before: readonly ForeignRun[]
  runs: readonly ForeignRun[]
  after: readonly ForeignRun[]
}>

/** A document Plánovňa wrote, as it came back: perhaps through other programs and other hands. */
export type OwnDocument = Readonly<{
  document: ForeignDocument
  marks: ReadonlyMap<string, readonly MarkedText[]>
  /** the plan it carries; null when a program on the way dropped it or the person left it out */
  carried: CarriedPlan | null
}>

export type CarriedPlan = Readonly<{
  plan: Plan
  preset: ExportPreset
  languages: readonly Language[]
  /** whether the document had this line when it was written */
  isWrittenLine: (line: string) => boolean
}>

export const runsText = (runs: readonly ForeignRun[]): string => runs.map((run) => run.text).join('')

/** All paragraphs in the order of reading, those of tables too. */
export function paragraphsOf(blocks: readonly ForeignBlock[]): readonly ForeignParagraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) =>
          row.cells.filter((cell) => !cell.continues).flatMap((cell) => paragraphsOf(cell.blocks)),
        ),
  )
}
