import { letterSize, pictureWidth } from './drawing.ts'
import type { Picture, Shape } from './drawing.ts'
import { fitText } from './fitText.ts'
import { leadRows } from './leadRows.ts'
import type { LeadRow } from './leadRows.ts'
import type { Sayer } from './sayer.ts'
import { sheets } from './sheets.ts'
import type { Plan } from '../plan/schema.ts'

/** Which body leads and which supports which commitment, as a grid; in as many pictures as pages need. */
export function leadPictures(plan: Plan, sayer: Sayer): readonly Picture[] {
  const rows = leadRows(plan).map((row): FittedRow => ({ ...row, lines: linesOf(row, sayer) }))
  if (rows.length === 0) return []
  const count = plan.commitments.length
  return chunks(
    Array.from({ length: count }, (_, position) => position),
    mostColumns,
  ).flatMap((columns) => {
    const shown = rows.filter((row) => columns.some((column) => row.shares[column] !== null))
    const alone = shown.map((row) => [row])
    return sheets(alone, heightOf, top, mostHeight).map((part) => ({
      drawing: { width: pictureWidth, ...draw(part, columns, sayer) },
      inWords: inWords(part, columns, sayer),
    }))
  })
}

const mostColumns = 10
/** No picture is higher than what a page leaves beside its heading and caption. */
const mostHeight = 500
const labelWidth = 300
const top = 38
const rowHeight = 15.5
const lineHeight = 13.5

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  )
}

/** A row with its name as it fits beside the grid. */
type FittedRow = LeadRow & Readonly<{ lines: readonly string[] }>

const linesOf = (row: LeadRow, sayer: Sayer): readonly string[] =>
  fitText(sayer.name(row.name).text, labelWidth - 10, 3, letterSize)

const heightOf = ({ lines }: FittedRow): number => rowHeight + (Math.max(1, lines.length) - 1) * lineHeight

function draw(
  rows: readonly FittedRow[],
  columns: readonly number[],
  sayer: Sayer,
): { height: number; shapes: readonly Shape[] } {
  const step = (pictureWidth - labelWidth) / Math.max(columns.length, 4)
  const at = (position: number): number => labelWidth + (position + 0.5) * step
  const words = (text: string, x: number, y: number, rest: Partial<Extract<Shape, { type: 'words' }>> = {}): Shape => ({
    type: 'words',
    text,
    language: sayer.language,
    x,
    y,
    align: 'start',
    size: letterSize,
    isBold: false,
    tone: 'text',
    ...rest,
  })
  const bottom = top + rows.reduce((sum, row) => sum + heightOf(row), 0)
  const shapes: Shape[] = [
    { type: 'dot', role: 'mark', x: 8, y: 10, size: 10, isFull: true },
    words(sayer.say('document:picture.leads'), 18, 14),
    { type: 'dot', role: 'mark', x: 128, y: 10, size: 10, isFull: false },
    words(sayer.say('document:picture.supports'), 138, 14),
    words(sayer.say('document:picture.commitments'), labelWidth, 14, { tone: 'quiet' }),
    ...columns.map((column, position) =>
      words(String(column + 1), at(position), top - 8, { align: 'middle', isBold: true }),
    ),
  ]
  let y = top
  rows.forEach((row, position) => {
    const height = heightOf(row)
    const middle = y + height / 2
    if (position % 2 === 0) shapes.push({ type: 'box', role: 'band', x: 0, y, width: pictureWidth, height })
    const { language } = sayer.name(row.name)
    row.lines.forEach((text, line) => shapes.push(words(text, 4, y + 11.5 + line * lineHeight, { language })))
    columns.forEach((column, place) => {
      const share = row.shares[column] ?? null
      if (share !== null)
        shapes.push({ type: 'dot', role: 'mark', x: at(place), y: middle, size: 11, isFull: share === 'leads' })
    })
    y += height
  })
  shapes.push({ type: 'stroke', role: 'grid', x1: 0, y1: bottom, x2: pictureWidth, y2: bottom })
  return { height: Math.ceil(bottom + 1), shapes }
}

/** Each body with the numbers of the commitments it leads and supports. */
function inWords(rows: readonly LeadRow[], columns: readonly number[], sayer: Sayer): string {
  const lines = rows.map((row) => {
    const numbers = (share: 'leads' | 'supports'): string =>
      columns
        .filter((column) => row.shares[column] === share)
        .map((column) => String(column + 1))
        .join(', ')
    const [leads, supports] = [numbers('leads'), numbers('supports')]
    const parts = [
      ...(leads === '' ? [] : [sayer.say('document:picture.leadsNumbers', { numbers: leads })]),
      ...(supports === '' ? [] : [sayer.say('document:picture.supportsNumbers', { numbers: supports })]),
    ]
    return `${sayer.name(row.name).text}: ${parts.join('; ')}.`
  })
  return `${sayer.say('document:picture.leadsInWords')} ${lines.join(' ')}`
}
