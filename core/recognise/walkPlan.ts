import type { DocumentLine } from './documentLine.ts'
import { isHeadingLike } from './documentLine.ts'
import { matchPlanPart } from './labels/planLabels.ts'
import type { PlanPart } from './labels/planLabels.ts'
import { labelOf } from './lineLabel.ts'
import type { LineLabel } from './lineLabel.ts'
import { cleanPlanTitle, namesActionPlan } from './titles.ts'
import { isChapter, leaveCommitment, openPlanPart } from './walkState.ts'
import type { Area, Walk } from './walkState.ts'

/** Headings that change what kind of text follows. */
const areas: Readonly<Partial<Record<PlanPart, Area>>> = {
  narrativeSection: 'narrative',
  commitmentsSection: 'commitments',
  closingSection: 'closing',
  councilSection: 'council',
  contents: 'closing',
}

/** Parts that stand as "Label: value" on a cover; a narrative answer never does. */
const envelope = new Set<PlanPart>([
  'title',
  'period',
  'periodStart',
  'periodEnd',
  'termEnd',
  'submitted',
  'leadInstitutions',
  'webPage',
  'participants',
  'groupCount',
  'meetingCount',
])

/** Reads a line outside the commitments; true when it was a label or a heading of the plan. */
export function walkPlanLine(walk: Walk, line: DocumentLine): boolean {
  const isCouncil = walk.area === 'council'
  const isTitle = noteTitle(walk, line)
  const label = labelOf(line, matchPlanPart)
  if (isCouncil && !(isHeadingLike(line) && isChapter(walk, line)) && areas[label?.field ?? 'title'] === undefined)
    return false

  if (label !== null && !isTitle && accepts(walk, line, label)) {
    openPlanLabel(walk, line, label)
    return true
  }
  if (!isHeadingLike(line) || walk.commitment !== null) return false
  if (isTitle) {
    // The plan begins where its title stands as a heading; what came before was its cover.
    if (line.heading !== null && walk.area !== 'front') leaveCommitment(walk, 'front', line.rank)
    return true
  }
  if (line.heading === null || line.heading === 0) return false
  // An unknown heading: deeper ones belong to the answer above them, others close it.
  if (walk.sink !== null && line.rank > walk.sinkRank) return false
  walk.sink = null
  if (isCouncil) leaveCommitment(walk, 'closing', line.rank)
  walk.structure.unread.push({ text: line.text, from: line.from })
  return true
}

function accepts(walk: Walk, line: DocumentLine, label: LineLabel<PlanPart>): boolean {
  if (label.value !== null) return walk.commitment === null && envelope.has(label.field)
  if (!isHeadingLike(line)) return walk.commitment === null && envelope.has(label.field)
  if (walk.commitment === null) return !walk.awaitsTitle
  // Inside a commitment only what stands as high as the commitment itself, or a chapter known by name, ends it.
  const isKnownChapter = areas[label.field] !== undefined && label.confidence >= 0.95
  return line.heading !== null ? line.rank <= walk.commitmentRank : isKnownChapter || line.rank < walk.commitmentRank
}

function openPlanLabel(walk: Walk, line: DocumentLine, label: LineLabel<PlanPart>): void {
  if (line.heading === null && line.isEmphasised) walk.structure.hasGuessedHeadings = true
  const area = areas[label.field]
  if (area !== undefined) {
    leaveCommitment(walk, area, line.rank)
    return
  }
  if (label.value !== null) {
    walk.structure.planParts.push({
      field: label.field,
      confidence: label.confidence,
      from: line.from,
      blocks: [label.value],
    })
    return
  }
  if (walk.commitment !== null || walk.area !== 'front') leaveCommitment(walk, 'narrative', walk.areaRank)
  openPlanPart(walk, { field: label.field, confidence: label.confidence, from: line.from, blocks: [] }, line.rank)
}

/** Remembers lines that may be the plan's title; the best one is chosen when the whole document is known. */
function noteTitle(walk: Walk, line: DocumentLine): boolean {
  if (walk.commitment !== null || line.text.length > 250) return false
  const isNamed = namesActionPlan(line.text) && matchPlanPart(line.text)?.confidence !== 0.99
  if (line.heading === 0 || (isNamed && isHeadingLike(line))) {
    const text = cleanPlanTitle(line.text)
    const isPlain = text === line.text
    const height = line.heading === 0 ? 0.99 : line.heading === 1 ? 0.95 : line.heading === null ? 0.85 : 0.6
    const confidence = (isNamed ? height : height - 0.3) - (isPlain ? 0 : 0.1) - (/[.,;:]$/.test(text) ? 0.3 : 0)
    walk.structure.titles.push({ text, from: line.from, confidence })
    return true
  }
  return false
}
