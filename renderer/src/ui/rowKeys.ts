import type { KeyboardEvent } from 'react'

type RowActions = Readonly<{
  rows: readonly string[]
  isReadOnly: boolean
  onAdd: () => void
  onMove: (row: string, position: number) => void
  onRemove: (row: string) => void
}>

/** The keys of a table that is written in; see EditableTable. */
export function handleRowKeys(event: KeyboardEvent<HTMLElement>, actions: RowActions): void {
  const { target } = event
  if (!(target instanceof HTMLElement)) return
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row']
  if (row === undefined) return
  if (event.altKey) {
    if (!actions.isReadOnly) handleAltKeys(event, row, actions)
    return
  }
  // A picker keeps its own arrows and Enter; a long text its lines.
  if (event.ctrlKey || event.metaKey || target.role === 'combobox' || !isLineOfText(target)) return
  if (event.key === 'Enter') goDown(event, target, row, actions)
  else if (event.key === 'ArrowDown' && isAtEdge(target, 'end')) step(event, target, 1)
  else if (event.key === 'ArrowUp' && isAtEdge(target, 'start')) step(event, target, -1)
}

function handleAltKeys(event: KeyboardEvent<HTMLElement>, row: string, { rows, onMove, onRemove }: RowActions): void {
  const position = rows.indexOf(row)
  if (event.key === 'ArrowUp') onMove(row, position - 1)
  else if (event.key === 'ArrowDown') onMove(row, position + 1)
  else if (event.key === 'Delete') onRemove(row)
  else return
  event.preventDefault()
  event.stopPropagation()
}

function goDown(event: KeyboardEvent<HTMLElement>, target: LineOfText, row: string, actions: RowActions): void {
  event.preventDefault()
  if (row === actions.rows.at(-1)) {
    if (!actions.isReadOnly) actions.onAdd()
    return
  }
  const language = languageOf(target)
  const inRow = (line: LineOfText): string | undefined => line.closest<HTMLElement>('[data-row]')?.dataset['row']
  const nextRow = actions.rows[actions.rows.indexOf(row) + 1]
  linesOfColumn(event.currentTarget, target)
    .find((line) => inRow(line) === nextRow && languageOf(line) === language)
    ?.focus()
}

function step(event: KeyboardEvent<HTMLElement>, target: LineOfText, by: number): void {
  const lines = linesOfColumn(event.currentTarget, target)
  const next = lines[lines.indexOf(target) + by]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

type LineOfText = HTMLInputElement | HTMLTextAreaElement

function isLineOfText(target: HTMLElement): target is LineOfText {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
}

function linesOfColumn(table: HTMLElement, target: HTMLElement): readonly LineOfText[] {
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column']
  if (column === undefined) return []
  return [
    ...table.querySelectorAll<LineOfText>(
      `[data-column="${CSS.escape(column)}"] textarea, [data-column="${CSS.escape(column)}"] input`,
    ),
  ]
}

const languageOf = (line: HTMLElement): string | undefined =>
  line.closest<HTMLElement>('[data-language]')?.dataset['language']

/** An arrow first walks inside a text of several lines; at its first or last place it leaves. */
function isAtEdge(target: LineOfText, edge: 'start' | 'end'): boolean {
  const isOneLine = target.scrollHeight < 2 * Number.parseFloat(getComputedStyle(target).lineHeight)
  if (isOneLine) return true
  return edge === 'start' ? target.selectionStart === 0 : target.selectionEnd === target.value.length
}
