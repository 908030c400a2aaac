import type { DocumentLine } from './documentLine.ts'
import { isHeadingLike } from './documentLine.ts'
import type { ForeignBlock } from './blocks.ts'
import { blockText } from './blocks.ts'
import { findDates } from './findDates.ts'
import type { LabelMatcher } from './labels/matchLabel.ts'
import { slicedParagraph } from './lines.ts'
import { collapse, labelKey, numberDepth } from './words.ts'

/** A label found on a line, and what stands behind its colon. */
export type LineLabel<Field extends string> = Readonly<{
  field: Field
  confidence: number
  /** "Label: value" gives the value; a label alone on its line gives null */
  value: ForeignBlock | null
  /** several words, or set in bold before a plain value: hardly part of a sentence */
  isStrong: boolean
}>

const longestInlineLabel = 110

/** The label of a line, when it has one: a heading, a line ending with a colon, or "Label: value". */
export function labelOf<Field extends string>(line: DocumentLine, match: LabelMatcher<Field>): LineLabel<Field> | null {
  const inline = inlineLabel(line, match)
  if (inline !== null) return inline
  const bare = line.text.replace(/\s*:$/, '')
  const whole = match(bare)
  if (whole === null) return null
  const isExact = whole.confidence >= 0.99
  if (isHeadingLike(line)) {
    return {
      ...whole,
      confidence: line.heading === null ? whole.confidence - 0.02 : whole.confidence,
      value: null,
      isStrong: true,
    }
  }
  const isIntroduced = line.text.endsWith(':') || numberDepth(line.text) > 0
  // The form's own question, copied without a heading.
  if (isExact && line.text.endsWith('?') && labelKey(bare).split(' ').length > 3) {
    return { ...whole, confidence: 0.95, value: null, isStrong: true }
  }
  return isExact && isIntroduced && line.paragraph.list === null
    ? { ...whole, confidence: 0.95, value: null, isStrong: labelKey(bare).includes(' ') || numberDepth(line.text) > 1 }
    : null
}

function inlineLabel<Field extends string>(line: DocumentLine, match: LabelMatcher<Field>): LineLabel<Field> | null {
  const raw = blockText(line.paragraph)
  const separator = /:|\t/.exec(raw)
  if (separator === null || separator.index > longestInlineLabel) return null
  const label = collapse(raw.slice(0, separator.index))
  const found = match(label)
  if (found === null) return null
  const value = slicedParagraph(line.paragraph, separator.index + 1, raw.length)
  if (collapse(blockText(value)) === '') return null
  // "Problem: What problem does the commitment aim to address?" is one long label.
  const words = collapse(blockText(value))
  if (line.heading !== null && (words.endsWith('?') || match(words)?.field === found.field)) {
    return { ...found, value: null, isStrong: true }
  }
  const isBoldLabel = isBoldUpTo(line, separator.index) && !line.isEmphasised
  // A date alone behind the colon makes a likely label sure.
  const isDated = value.runs.length > 0 && blockText(value).length < 60 && findDates(blockText(value)).length > 0
  const isSure =
    found.confidence >= 0.99 || (found.confidence >= 0.82 && (isHeadingLike(line) || isBoldLabel || isDated))
  if (!isSure) return null
  return {
    ...found,
    confidence: Math.min(found.confidence, 0.97),
    value: { ...value, heading: null, list: null, number: '' },
    isStrong: isBoldLabel || isHeadingLike(line) || labelKey(label).includes(' '),
  }
}

function isBoldUpTo(line: DocumentLine, end: number): boolean {
  let at = 0
  for (const run of line.paragraph.runs) {
    if (at >= end) return true
    if (!run.bold && run.text.trim() !== '') return false
    at += run.text.length
  }
  return true
}
