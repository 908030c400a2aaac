import { letterSize, pictureWidth } from './drawing.ts'
import type { Picture, Shape } from './drawing.ts'
import { fitText } from './fitText.ts'
import type { Sayer } from './sayer.ts'
import { sheets } from './sheets.ts'
import { shareOf, timelineRows, timelineSpan } from './timelineRows.ts'
import type { TimelineRow, TimelineSpan } from './timelineRows.ts'
import { timelineInWords } from './timelineWords.ts'
import type { Plan } from '../plan/schema.ts'

/** Commitments and milestones over the plan's period, in as many pictures as pages need; none without dates. */
export function timelinePictures(plan: Plan, sayer: Sayer): readonly Picture[] {
  const span = timelineSpan(plan)
  if (span === null) return []
  const commitments = timelineRows(plan).map((rows) => rows.map((row) => ({ ...row, lines: linesOf(row, sayer) })))
  return sheets(commitments, rowHeight, axisHeight, mostHeight).map((rows) => ({
    drawing: { width: pictureWidth, ...draw(rows, span, sayer) },
    inWords: timelineInWords(rows, sayer),
  }))
}

/** A row with its name as it fits beside the chart. */
type FittedRow = TimelineRow & Readonly<{ lines: readonly string[] }>

/** No picture is higher than what a page leaves beside its heading and caption. */
const mostHeight = 590
/** Names need more room than bars do: nobody is helped by half a name. */
const labelWidth = 286
const chart = { left: 294, width: pictureWidth - 298 }
const axisHeight = 22
const lineHeight = 13.5

function draw(rows: readonly FittedRow[], span: TimelineSpan, sayer: Sayer): { height: number; shapes: Shape[] } {
  const shapes: Shape[] = []
  let y = axisHeight
  for (const row of rows) {
    const height = rowHeight(row)
    if (row.isCommitment) shapes.push({ type: 'box', role: 'band', x: 0, y, width: pictureWidth, height })
    y += height
  }
  shapes.push(...axis(span, y, sayer))
  y = axisHeight
  for (const row of rows) {
    shapes.push(...label(row, y, sayer), ...bar(row, y, span, sayer))
    y += rowHeight(row)
  }
  return { height: Math.ceil(y + 1), shapes }
}

const linesOf = (row: TimelineRow, sayer: Sayer): readonly string[] =>
  fitText(
    `${row.number} ${sayer.name(row.title).text || sayer.say('document:picture.untitled')}`,
    labelWidth - (row.isCommitment ? 6 : 14),
    row.isCommitment ? 6 : 3,
    letterSize,
    row.isCommitment,
  )

function rowHeight(row: FittedRow): number {
  return row.lines.length * lineHeight + (row.isCommitment ? 7 : 4)
}

function label(row: FittedRow, y: number, sayer: Sayer): readonly Shape[] {
  const { language } = sayer.name(row.title)
  return row.lines.map((text, position) => ({
    type: 'words',
    text,
    language,
    x: row.isCommitment ? 4 : 12,
    y: y + (row.isCommitment ? 3 : 1.5) + 10.5 + position * lineHeight,
    align: 'start',
    size: letterSize,
    isBold: row.isCommitment,
    tone: 'text',
  }))
}

/** A thick bar for a commitment, a thin one with a mark at its end for a milestone; words where there is no date. */
function bar(row: FittedRow, y: number, span: TimelineSpan, sayer: Sayer): readonly Shape[] {
  const middle = y + rowHeight(row) / 2
  const start = row.start ?? row.end
  const end = row.end ?? row.start
  if (start === null || end === null)
    return [
      {
        type: 'words',
        text: sayer.say('document:picture.undated'),
        language: sayer.language,
        x: chart.left + 4,
        y: middle + 4,
        align: 'start',
        size: letterSize,
        isBold: false,
        tone: 'quiet',
      },
    ]
  const from = chart.left + shareOf(start, span, row.start === null ? 'end' : 'start') * chart.width
  const to = chart.left + shareOf(end, span, row.end === null ? 'start' : 'end') * chart.width
  const thickness = row.isCommitment ? 9 : 3
  const stretch: Shape = {
    type: 'box',
    role: row.isCommitment ? 'bar' : 'part',
    x: from,
    y: middle - thickness / 2,
    width: Math.max(to - from, 1),
    height: thickness,
  }
  return row.isCommitment || row.end === null
    ? [stretch]
    : [stretch, { type: 'diamond', role: 'mark', x: to, y: middle, size: 9 }]
}

/** A line at every new year with its number, a shorter one at every half; years too narrow for a number show none. */
function axis(span: TimelineSpan, bottom: number, { language }: Sayer): readonly Shape[] {
  const at = (month: number): number => chart.left + ((month - span.from) / (span.to - span.from)) * chart.width
  const line = (month: number, top: number): Shape => ({
    type: 'stroke',
    role: 'grid',
    x1: at(month),
    y1: top,
    x2: at(month),
    y2: bottom,
  })
  const months = Array.from({ length: span.to - span.from + 1 }, (_, position) => span.from + position)
  const years = [...new Set(months.slice(0, -1).map((month) => Math.floor(month / 12)))]
  return [
    line(span.from, axisHeight - 4),
    line(span.to, axisHeight - 4),
    ...months.filter((month) => month % 6 === 0).map((month) => line(month, month % 12 === 0 ? 4 : axisHeight - 4)),
    ...years.flatMap((year): readonly Shape[] => {
      const from = at(Math.max(year * 12, span.from))
      const to = at(Math.min((year + 1) * 12, span.to))
      return to - from < 28
        ? []
        : [
            {
              type: 'words',
              text: String(year),
              language,
              x: (from + to) / 2,
              y: 14,
              align: 'middle',
              size: letterSize,
              isBold: false,
              tone: 'quiet',
            },
          ]
    }),
  ]
}
