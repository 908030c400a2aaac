import type { ForeignBlock } from './blocks.ts'
import type { DocumentLine } from './documentLine.ts'
import type { CommitmentPart } from './labels/commitmentPart.ts'
import type { PlanPart } from './labels/planLabels.ts'
import { emptyStructure } from './structure.ts'
import type { CommitmentSection, DocumentStructure, Part } from './structure.ts'

/** Which stretch of the document is being read: council papers around a plan are not the plan. */
export type Area = 'front' | 'narrative' | 'commitments' | 'council' | 'closing'

export type Walk = {
  readonly structure: DocumentStructure
  area: Area
  areaRank: number
  commitment: CommitmentSection | null
  commitmentRank: number
  awaitsTitle: boolean
  /** where lines without a label go, and how high its own heading stood */
  sink: Part<CommitmentPart> | Part<PlanPart> | null
  sinkRank: number
}

export const startWalk = (): Walk => ({
  structure: emptyStructure(),
  area: 'front',
  areaRank: 1,
  commitment: null,
  commitmentRank: 9,
  awaitsTitle: false,
  sink: null,
  sinkRank: 9,
})

export function openCommitment(
  walk: Walk,
  found: Readonly<{ number: string; title: string; from: string; confidence: number; rank: number; isListed: boolean }>,
): void {
  const current = walk.commitment
  const title = found.title === '' ? null : { text: found.title, from: found.from, confidence: found.confidence }
  // "Záväzok č. 1" followed by "Názov záväzku: ..." announces one commitment twice.
  if (current !== null && current.parts.length === 0 && current.rows.length === 0 && isSame(current, found.title)) {
    current.title = title ?? current.title
    if (current.number === '') current.number = found.number
  } else {
    const opened: CommitmentSection = {
      number: found.number,
      title,
      from: found.from,
      isListed: found.isListed,
      parts: [],
      budget: [],
      rows: [],
    }
    walk.structure.commitments.push(opened)
    walk.commitment = opened
    walk.commitmentRank = found.rank
  }
  walk.awaitsTitle = title === null
  walk.area = 'commitments'
  openSummary(walk, found.from)
}

function isSame(current: CommitmentSection, title: string): boolean {
  if (current.title === null || title === '') return true
  const known = current.title.text.toLowerCase()
  return known.includes(title.toLowerCase()) || title.toLowerCase().includes(known)
}

/** What follows a title without a label is the paragraph that sums the commitment up. */
export function openSummary(walk: Walk, from: string): void {
  if (walk.commitment === null) return
  walk.sink = { field: 'summary', confidence: 0.8, from, blocks: [] }
  walk.sinkRank = 9
}

export function openCommitmentPart(walk: Walk, part: Part<CommitmentPart>, rank: number): void {
  walk.awaitsTitle = false
  walk.commitment?.parts.push(part)
  walk.sink = part
  walk.sinkRank = rank
}

export function openPlanPart(walk: Walk, part: Part<PlanPart>, rank: number): void {
  walk.structure.planParts.push(part)
  walk.sink = part
  walk.sinkRank = rank
}

export function leaveCommitment(walk: Walk, area: Area, rank: number): void {
  walk.commitment = null
  walk.commitmentRank = 9
  walk.awaitsTitle = false
  walk.sink = null
  walk.area = area
  walk.areaRank = rank
}

/** Puts a block where the last label said, or on the list of what could not be placed. */
export function addContent(walk: Walk, block: ForeignBlock, text: string, from: string): void {
  if (walk.sink === null) {
    if (walk.area === 'front') walk.structure.front.push({ text, from })
    else walk.structure.unread.push({ text, from })
    return
  }
  const { sink, commitment } = walk
  if (sink.field === 'summary' && commitment !== null && !isAmong(commitment.parts, sink)) {
    commitment.parts.push({ field: 'summary', confidence: sink.confidence, from, blocks: [] })
    walk.sink = commitment.parts.at(-1) ?? null
  }
  walk.sink?.blocks.push(block)
}

const isAmong = (parts: readonly unknown[], part: unknown): boolean => parts.includes(part)

/** A heading that only groups: what follows it belongs to no field. */
export const closePart = (walk: Walk): void => {
  walk.sink = null
}

export const isChapter = (walk: Walk, line: DocumentLine): boolean => line.rank <= walk.areaRank
