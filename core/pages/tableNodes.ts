import { textNodes } from './listNodes.ts'
import { element } from './pageElement.ts'
import type { PageElement } from './pageElement.ts'
import type { Pen } from './pen.ts'
import { runNodes } from './runNodes.ts'
import { captionLabel } from '../outline/captionLabel.ts'
import { textOf } from '../outline/outline.ts'
import type { OutlineCell, OutlineRun, OutlineTable } from '../outline/outline.ts'
import { staysTogether, staysWhole } from '../outline/staysWhole.ts'

/** The caption above and the table, whose header row repeats on every page it reaches. */
export function tableNodes(pen: Pen, table: OutlineTable): readonly PageElement[] {
  const id = `table${table.number ?? 0}`
  const naming: Readonly<Record<string, string>> =
    table.number === null ? { 'aria-label': textOf(table.caption) } : { 'aria-labelledby': id }
  const sum = table.widths.reduce((whole, width) => whole + width, 0)
  const grid = element(
    'table',
    { ...naming, 'aria-description': table.description, ...classOf(table) },
    element('colgroup', {}, ...table.widths.map((width) => element('col', { width: percent(width / sum) }))),
    element('thead', {}, element('tr', {}, ...table.header.map((cell) => cellNode(pen, cell, 'th')))),
    element(
      'tbody',
      {},
      ...table.rows.map((row) =>
        element(
          'tr',
          staysWhole(table, row) ? { class: 'whole' } : {},
          ...row.map((cell) => cellNode(pen, cell, 'td')),
        ),
      ),
    ),
  )
  if (table.number === null) return [grid]
  return [captionNode(pen, 'table', table.number, table.caption, { id, class: 'caption' }), grid]
}

const classOf = (table: OutlineTable): Readonly<Record<string, string>> =>
  table.keepsRows ? { class: staysTogether(table) ? 'whole together' : 'whole' } : {}

/** "Tabuľka 3:" and what the table or picture shows, in the language of the latter. */
export function captionNode(
  pen: Pen,
  kind: 'table' | 'picture',
  number: number,
  caption: readonly OutlineRun[],
  attributes: Readonly<Record<string, string>>,
): PageElement {
  const { names, behind } = captionLabel(caption, kind, pen.texts, pen.language)
  const language = names[0]?.language ?? pen.language
  const spoken = names.map((name) =>
    name.language === language ? name.text : element('span', { lang: name.language }, name.text),
  )
  return element(
    'p',
    { ...attributes, ...(language === pen.language ? {} : { lang: language }) },
    ...spoken,
    `${number}${behind} `,
    ...runNodes({ ...pen, language }, caption),
  )
}

function cellNode(pen: Pen, cell: OutlineCell, tag: 'th' | 'td'): PageElement {
  return element(
    tag,
    { ...(tag === 'th' ? { scope: 'col' } : {}), ...(cell.isNumber ? { class: 'number' } : {}) },
    ...textNodes(pen, cell.blocks, 'cell'),
  )
}

const percent = (share: number): string => `${(share * 100).toFixed(4)}%`
