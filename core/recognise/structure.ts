import type { ForeignBlock } from './blocks.ts'
import type { CommitmentPart } from './labels/commitmentPart.ts'
import type { MilestonePart } from './labels/milestoneLabels.ts'
import type { PlanPart } from './labels/planLabels.ts'

/** A labelled stretch of the document: what its label means, how sure that is, and the blocks that follow it. */
export type Part<Field extends string> = { field: Field; confidence: number; from: string; blocks: ForeignBlock[] }

/** A row of a milestone or criteria table by what its columns mean. */
export type MilestoneRow = Readonly<{
  from: string
  cells: ReadonlyMap<MilestonePart, readonly ForeignBlock[]>
}>

export type FoundTitle = Readonly<{ text: string; from: string; confidence: number }>

export type CommitmentSection = {
  number: string
  title: FoundTitle | null
  from: string
  /** a row of a table of commitments, which may only be an overview */
  readonly isListed: boolean
  readonly parts: Part<CommitmentPart>[]
  readonly rows: MilestoneRow[]
  readonly budget: MilestoneRow[]
}

export type UnreadText = Readonly<{ text: string; from: string }>

/** The document cut into the plan's parts; nothing is interpreted yet. */
export type DocumentStructure = {
  readonly titles: FoundTitle[]
  readonly planParts: Part<PlanPart>[]
  readonly commitments: CommitmentSection[]
  /** Lines before the first part: the cover, and sentences that may tell the period. */
  readonly front: UnreadText[]
  readonly unread: UnreadText[]
  /** Bold paragraphs had to stand in for headings. */
  hasGuessedHeadings: boolean
}

export const emptyStructure = (): DocumentStructure => ({
  titles: [],
  planParts: [],
  commitments: [],
  front: [],
  unread: [],
  hasGuessedHeadings: false,
})
