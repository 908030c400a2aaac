import { blockText } from './blocks.ts'
import { partsAhead, readCommitmentStart } from './commitmentStart.ts'
import type { DocumentItem, DocumentLine } from './documentLine.ts'
import { isHeadingLike } from './documentLine.ts'
import { findDates } from './findDates.ts'
import { matchCommitmentPart } from './labels/commitmentLabels.ts'
import type { CommitmentPart } from './labels/commitmentPart.ts'
import { isCriterionPart, matchMilestonePart } from './labels/milestoneLabels.ts'
import { labelOf } from './lineLabel.ts'
import type { LineLabel } from './lineLabel.ts'
import { slicedParagraph } from './lines.ts'
import { cleanTitle, namesActionPlan } from './titles.ts'
import { walkPlanLine } from './walkPlan.ts'
import { addContent, closePart, leaveCommitment, openCommitment, openCommitmentPart, openSummary } from './walkState.ts'
import type { Walk } from './walkState.ts'

/** Parts whose text may be long: a colon inside it is punctuation more often than a label. */
const richParts = new Set<string>([
  'problem',
  'causes',
  'statusQuo',
  'solution',
  'contribution',
  'transparency',
  'participation',
  'accountability',
  'technology',
  'inclusion',
  'strategyLink',
  'justification',
  'resources',
  'results',
])
/** Parts of one short value: what follows it is no longer theirs. */
const shortParts = new Set<string>(['start', 'end', 'schedule', 'ogpId', 'policyArea', 'sector', 'completion'])

/** Reads one line of the document in the light of what came before it. */
export function walkLine(walk: Walk, items: readonly DocumentItem[], index: number, line: DocumentLine): void {
  if (isContentsLine(line) || isCaption(line)) {
    walk.structure.unread.push({ text: line.text, from: line.from })
    return
  }
  if (opensCommitment(walk, items, index, line)) return
  if (walk.commitment !== null && walkInCommitment(walk, line)) return
  if (walk.commitment === null && walkPlanLine(walk, line)) return
  // A chapter that closes a commitment may itself be a part of the plan.
  addContent(walk, line.paragraph, line.text, line.from)
}

/** A line of a typed table of contents: dots or a tab and a page number at its end. */
const isContentsLine = (line: DocumentLine): boolean =>
  line.text.length < 400 && /(?:\.{3,}|…|_{3,})\s*\d{1,3}$/.test(line.text)

/** "Tabuľka 3: ..." names what stands below it and belongs to no field. */
const isCaption = (line: DocumentLine): boolean =>
  /^(?:tab(?:uľka|\.)|table|obr(?:ázok|\.)|figure|graf|chart)\s+\d{1,3}\s*[:.–-]/i.test(line.text) &&
  line.heading === null

function opensCommitment(walk: Walk, items: readonly DocumentItem[], index: number, line: DocumentLine): boolean {
  const start = readCommitmentStart(line)
  if (start !== null) {
    const ahead = partsAhead(items, index)
    const isCouncil = walk.area === 'council'
    const isSure = isHeadingLike(line) ? ahead >= 1 || !isCouncil : ahead >= 2
    if (isSure && !isInnerMeasure(walk, line)) {
      if (line.heading === null) walk.structure.hasGuessedHeadings = true
      openCommitment(walk, {
        ...start,
        title: cleanTitle(start.title),
        from: line.from,
        rank: line.rank,
        isListed: false,
      })
      return true
    }
  }
  if (line.heading === null || line.heading === 0 || labelOf(line, matchCommitmentPart) !== null) return false
  if (namesActionPlan(line.text) || walk.area === 'council' || walk.awaitsTitle) return false
  const isDeeper = walk.commitment !== null && line.rank > walk.commitmentRank
  if (isDeeper || partsAhead(items, index) < 3) return false
  // A chapter such as "Záväzky" also has such parts under it, but a commitment's heading comes first.
  if (holdsCommitments(items, index, line)) return false
  openCommitment(walk, {
    number: '',
    title: cleanTitle(line.text),
    from: line.from,
    rank: line.rank,
    confidence: 0.75,
    isListed: false,
  })
  return true
}

/** "Opatrenie 1: ..." under an open commitment is a step of it. */
function isInnerMeasure(walk: Walk, line: DocumentLine): boolean {
  return /^opatrenie/i.test(line.text) && walk.commitment !== null && line.rank > walk.commitmentRank
}

function holdsCommitments(items: readonly DocumentItem[], index: number, line: DocumentLine): boolean {
  for (const item of items.slice(index + 1, index + 12)) {
    if (item.type === 'table' || !isHeadingLike(item)) continue
    if (item.rank <= line.rank) return false
    if (readCommitmentStart(item) !== null) return true
    return labelOf(item, matchCommitmentPart) === null && item.heading !== null
  }
  return false
}

/** True when the line was understood as part of the open commitment, or closed it and needs no more. */
function walkInCommitment(walk: Walk, line: DocumentLine): boolean {
  if (openNumberedMilestone(walk, line)) return true
  const found = labelOf(line, matchCommitmentPart)
  // A title may sound like a label; only a label known word for word is taken for one where a title is due.
  const label = walk.awaitsTitle && found !== null && found.confidence < 0.95 ? null : found
  const isHigher = isHeadingLike(line) && line.rank < walk.commitmentRank
  if (label !== null && !isHigher && acceptsLabel(walk, line, label)) {
    openLabel(walk, line, label)
    return true
  }
  if (walk.awaitsTitle && walk.commitment !== null) {
    walk.commitment.title = { text: cleanTitle(line.text), from: line.from, confidence: 0.98 }
    walk.awaitsTitle = false
    openSummary(walk, line.from)
    return true
  }
  if (walkPlanLine(walk, line)) return true
  if (line.heading === null || line.heading > walk.sinkRank) return false
  if (line.rank <= walk.commitmentRank) leaveCommitment(walk, 'commitments', line.rank)
  else closePart(walk)
  walk.structure.unread.push({ text: line.text, from: line.from })
  return true
}

/** "Míľnik 1.2 Title" as a heading or bold line of its own; details follow below it. */
function openNumberedMilestone(walk: Walk, line: DocumentLine): boolean {
  const match = /^(?:m[ií][lľ]nik|milestone)\s*(?:č\.|no\.?)?\s*\d+(?:\.\d+)*\s*[.:)–-]*\s*(?=\S)/i.exec(line.text)
  if (match === null || line.paragraph.list !== null || walk.awaitsTitle) return false
  const raw = blockText(line.paragraph)
  const start = raw.length - line.text.slice(match[0].length).length
  const title = { ...slicedParagraph(line.paragraph, start, raw.length), heading: null }
  openCommitmentPart(walk, { field: 'milestones', confidence: 0.9, from: line.from, blocks: [title] }, line.rank)
  return true
}

function acceptsLabel(walk: Walk, line: DocumentLine, label: LineLabel<CommitmentPart>): boolean {
  if (isHeadingLike(line)) return !isMilestoneDetail(walk, line, label)
  if (isMilestoneDetail(walk, line, label)) return false
  if (label.field === 'start' || label.field === 'end') {
    return label.value === null || line.text.length < 160
  }
  const sinkField = walk.sink?.field
  return sinkField === undefined || !richParts.has(sinkField) || label.isStrong
}

/** Under "Milestones", "Termín: ..." and "Zodpovedný: ..." speak about the milestone. */
function isMilestoneDetail(walk: Walk, line: DocumentLine, label: LineLabel<CommitmentPart>): boolean {
  const field = walk.sink?.field
  if (field !== 'milestones' && field !== 'criteria') return false
  if (label.value === null) return line.heading === null && line.paragraph.list !== null
  const detail = labelOf(line, matchMilestonePart)?.field
  // "Stav plnenia záväzku" speaks about the commitment wherever it stands.
  if (detail === undefined || /záväzk|commitment/i.test(line.text.slice(0, line.text.indexOf(':')))) return false
  return field === 'milestones' || isCriterionPart(detail)
}

function openLabel(walk: Walk, line: DocumentLine, label: LineLabel<CommitmentPart>): void {
  if (line.heading === null && line.isEmphasised) walk.structure.hasGuessedHeadings = true
  if (label.field === 'title') {
    openTitle(walk, line, label)
    return
  }
  if (label.field === 'section') {
    closePart(walk)
    return
  }
  openCommitmentPart(
    walk,
    {
      field: label.field,
      confidence: label.confidence,
      from: line.from,
      blocks: label.value === null ? [] : [label.value],
    },
    line.rank,
  )
  if (label.field === 'completion' && label.value !== null) {
    // Words after the level of completion tell what the commitment brought.
    openCommitmentPart(walk, { field: 'results', confidence: 0.7, from: line.from, blocks: [] }, line.rank)
  } else if (shortParts.has(label.field) && label.value !== null) afterShortPart(walk, line)
}

/** A title label inside a commitment that has none yet. */
function openTitle(walk: Walk, line: DocumentLine, label: LineLabel<CommitmentPart>): void {
  const { commitment } = walk
  if (commitment === null) return
  const text = label.value?.type === 'paragraph' ? cleanTitle(label.value.runs.map((run) => run.text).join('')) : ''
  if (commitment.title === null && text !== '')
    commitment.title = { text, from: line.from, confidence: label.confidence }
  walk.awaitsTitle = text === ''
  openSummary(walk, line.from)
}

function afterShortPart(walk: Walk, line: DocumentLine): void {
  const hasRich = walk.commitment?.parts.some((part) => richParts.has(part.field) || part.field === 'summary') ?? false
  if (hasRich || findDates(line.text).length === 0) closePart(walk)
  else openSummary(walk, line.from)
}
