import { findDates, readPeriod } from './findDates.ts'
import type { FoundDate } from './findDates.ts'
import { matchMilestonePart } from './labels/milestoneLabels.ts'
import type { MilestonePart } from './labels/milestoneLabels.ts'
import { cleanTitle } from './titles.ts'
import { collapse, fold } from './words.ts'
import type { PlanDate } from '../plan/dates.ts'

/** A milestone written as a sentence: "Title – termín: máj 2025 – zodpovedný: X", "Title – september 2024 (zodp.: X)". */
export type MilestoneText = Readonly<{
  title: string
  /** labelled values in the text, and dates at the end of the title */
  values: ReadonlyMap<MilestonePart, string>
  start: PlanDate | null
  end: PlanDate | null
}>

const longestMilestone = 1500

export function readMilestoneText(line: string): MilestoneText {
  const text = collapse(line)
  // No milestone is a page long; such a text is kept whole and not searched.
  if (text.length > longestMilestone) return { title: text, values: new Map(), start: null, end: null }
  const labels = findLabels(text)
  const head = text.slice(0, labels[0]?.at ?? text.length)
  const values = new Map<MilestonePart, string>()
  for (const [index, label] of labels.entries()) {
    const value = trimValue(text.slice(label.valueAt, labels[index + 1]?.at ?? text.length))
    if (value !== '' && !values.has(label.part)) values.set(label.part, value)
  }
  const cut = cutDates(trimValue(head))
  return { title: cleanTitle(cut.title), values, start: cut.start, end: cut.end }
}

type FoundLabel = Readonly<{ part: MilestonePart; at: number; valueAt: number }>

/** Labels are words before a colon that begin the text or follow a dash, bracket, comma, semicolon or full stop. */
function findLabels(text: string): readonly FoundLabel[] {
  const found: FoundLabel[] = []
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const before = text.slice(Math.max(0, colon - 60), colon)
    const offset = colon - before.length
    const boundary = /^.*(?:\s[-–—]\s|[(;,|]\s*|\.\s+)(?=[^\s])/su.exec(before)?.[0].length ?? 0
    const isAtBoundary = boundary > 0 || offset === 0
    const match = isAtBoundary ? matchMilestonePart(before.slice(boundary)) : null
    if (match === null || match.confidence < 0.85 || match.field === 'number') continue
    found.push({ part: match.field, at: offset + boundary, valueAt: colon + 1 })
  }
  return found
}

/** White space, dashes and brackets that only parted the pieces. */
function trimValue(text: string): string {
  let value = collapse(text)
    .replace(/^[-–—;,|\s]+/, '')
    .replace(/[-–—;,|(\s]+$/, '')
  if (value.endsWith(')') && !value.includes('(')) value = value.slice(0, -1).trim()
  return value
}

/** Takes the dates off the end of a title; a date inside a sentence stays in it and still counts. */
function cutDates(head: string): Readonly<{ title: string; start: PlanDate | null; end: PlanDate | null }> {
  const dates = findDates(head)
  const last = dates.at(-1)
  if (last === undefined) return { title: head, start: null, end: null }
  const tail = head.slice(last.index + last.length)
  const isAtEnd = /^[\s).;,]*$/.test(tail)
  if (!isAtEnd) return { title: head, start: null, end: last.last }
  const first = rangeStart(head, dates, last)
  const before = head.slice(0, first.index)
  const joint = /(?:(?:[-,;:|(]|(?<=[\s(])(?:do|by|until|till|od|from|v|vo|in|termin))\s*)+$/.exec(fold(before))
  const isParted = joint !== null && /[-,;:|(]|do|by|until|till|od|from|termin/.test(joint[0])
  const period = first === last ? { start: null, end: last.last } : readPeriod(head.slice(first.index))
  if (!isParted) return { title: head, ...period }
  return { title: trimValue(before.slice(0, joint.index)), ...period }
}

function rangeStart(head: string, dates: readonly FoundDate[], last: FoundDate): FoundDate {
  const before = dates.at(-2)
  if (before === undefined) return last
  if (before.index === last.index) return before
  const between = head.slice(before.index + before.length, last.index)
  return /^\s*(?:[-–—]|do|to|until)\s*$/i.test(between) ? before : last
}
