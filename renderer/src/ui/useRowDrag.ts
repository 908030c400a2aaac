import { useState } from 'react'
import type { DragEvent } from 'react'

/** Dragging rows by their handle with a pointer; keys and the row's menu do the same without one. */
export function useRowDrag(rows: readonly string[], onMove: (row: string, position: number) => void) {
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const from = dragged === null ? -1 : rows.indexOf(dragged)
  const end = (): void => {
    setDragged(null)
    setOver(null)
  }
  return {
    handleProps: (row: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        event.dataTransfer.effectAllowed = 'move'
        const whole = event.currentTarget.closest('[data-row]')
        if (whole !== null) event.dataTransfer.setDragImage(whole, 16, 16)
        setDragged(row)
      },
      onDragEnd: end,
    }),
    rowProps: (position: number) => ({
      ...(over === position && from !== position ? { 'data-drop': from < position ? 'after' : 'before' } : {}),
      ...(from === position ? { 'data-dragged': true } : {}),
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (dragged === null || from < 0) return
        event.preventDefault()
        setOver(position)
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        if (dragged === null || from < 0) return
        event.preventDefault()
        if (from !== position) onMove(dragged, position)
        end()
      },
    }),
  }
}
